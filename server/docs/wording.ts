import type { Language } from './language.ts';
import type { Direction } from './spec-facts.ts';

/** The words of the pages in one language. What stands between backticks is code. */
export interface Wording {
  languageName: string;
  site: string;
  introduction: string;
  skip: string;
  specs: string;
  languages: string;
  overview: string;
  directions: Record<Direction, string>;
  directionHelp: Record<Direction, string>;
  version: string;
  operations: string;
  file: string;
  specLanguage: string | null;
  virtualPaths: string;
  virtualPathsHelp: readonly string[];
  scenes: string;
  columns: { activity: string; summary: string; method: string; transport: string; path: string };
  interface: string;
  tryHelp: string;
  withoutScript: string;
  unknownSpec: string;
}

/** The words of the pages. */
export const wording: Record<Language, Wording> = {
  en: {
    languageName: 'English',
    site: 'Koobridge interfaces',
    introduction:
      'Every interface that this server offers or uses, from the same files that its code is generated from.',
    skip: 'Skip to the content',
    specs: 'Specs',
    languages: 'Language',
    overview: 'Overview',
    directions: {
      inbound: 'What KooGallery calls',
      outbound: 'What we call at KooGallery',
      own: 'Our own interfaces',
    },
    directionHelp: {
      inbound: 'Access guides: the calls that reach a production address of this server.',
      outbound: 'Open APIs of KooGallery: the calls that this server sends.',
      own: 'For operators and developers, and for their programs.',
    },
    version: 'Version',
    operations: 'Operations',
    file: 'OpenAPI file',
    specLanguage: null,
    virtualPaths: 'The paths here are virtual',
    virtualPathsHelp: [
      'KooGallery sends all calls of this guide to one address, the production address of the endpoint (`/produce/<endpoint>` unless the configuration says otherwise). The activity in the call tells which scene is meant; the calls of the linked kit have no activity, KooGallery appends `x-scene.subPath` to the address instead.',
      'OpenAPI knows one operation for each path, so each scene stands under a path of its own in this document. Nobody calls these paths, and the server does not answer them.',
      'The extension `x-scene` of each operation says what is really sent: the guide, the activity, the HTTP method, and how the parameters travel. So do the columns below.',
    ],
    scenes: 'Scenes of this guide',
    columns: {
      activity: 'Activity',
      summary: 'What it does',
      method: 'Method',
      transport: 'Parameters in',
      path: 'Virtual path',
    },
    interface: 'Interface',
    tryHelp:
      'Press “Authorize” and enter a token of `management.tokens`; “Try it out” then asks this server.',
    withoutScript:
      'The interface is drawn by JavaScript, which is switched off. The OpenAPI file has everything:',
    unknownSpec: 'There is no spec of this name. These are here:',
  },
  'zh-CN': {
    languageName: '中文',
    site: 'Koobridge 接口文档',
    introduction: '本服务提供和调用的全部接口。文档与代码由同一份接口描述文件生成。',
    skip: '跳到正文',
    specs: '接口描述',
    languages: '语言',
    overview: '总览',
    directions: {
      inbound: '云商店调用我们的接口',
      outbound: '我们调用云商店的接口',
      own: '本服务自己的接口',
    },
    directionHelp: {
      inbound: '接入指南：发往本服务生产地址的调用。',
      outbound: '云商店开放 API：由本服务发出的调用。',
      own: '供运维人员、开发人员及其程序使用。',
    },
    version: '版本',
    operations: '操作数',
    file: 'OpenAPI 文件',
    specLanguage: '接口描述的正文为英文。',
    virtualPaths: '这里的路径是虚拟路径',
    virtualPathsHelp: [
      '该指南的所有调用都发往同一个地址，即接入端点的生产地址（默认为 `/produce/<端点名>`，可在配置中修改）。调用中的 activity 表明是哪个场景；联营 Kit 的调用没有 activity，云商店会在地址后面附加 `x-scene.subPath`。',
      'OpenAPI 的一个路径只能描述一个操作，因此本文档为每个场景各设一个路径。没有人会调用这些路径，服务器也不响应它们。',
      '实际发送的内容写在每个操作的扩展字段 `x-scene` 中：指南、activity、HTTP 方法以及参数的传递方式；下表各列与之相同。',
    ],
    scenes: '该指南的场景',
    columns: {
      activity: 'Activity',
      summary: '作用（英文）',
      method: '方法',
      transport: '参数位置',
      path: '虚拟路径',
    },
    interface: '接口',
    tryHelp:
      '点击“Authorize”，输入 `management.tokens` 中的一个令牌，即可用“Try it out”直接向本服务发送请求。',
    withoutScript: '接口页面需要 JavaScript，而浏览器已将其关闭。完整内容见 OpenAPI 文件：',
    unknownSpec: '没有这个名称的接口描述。现有：',
  },
};
