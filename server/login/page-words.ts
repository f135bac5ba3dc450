import type { Language } from '../docs/language.ts';

/** What stands on every page. */
export const pageWords: Record<
  Language,
  Record<'site' | 'todo' | 'again' | 'support' | 'supportHelp', string>
> = {
  en: {
    site: 'Login',
    todo: 'What you can do',
    again: 'Log in again',
    support: 'For support',
    supportHelp: 'Tell this to whoever runs the application; the log says more under it:',
  },
  'zh-CN': {
    site: '登录',
    todo: '您可以这样做',
    again: '重新登录',
    support: '联系支持人员',
    supportHelp: '请把下面的编号告诉应用的提供方，服务器日志中有对应的详细记录：',
  },
};

/** Steps that several troubles have. */
export const english = {
  askAdmin: 'Ask the administrator of your enterprise.',
  askOperator: 'Ask the provider of the application: only he can mend this.',
  again: 'Log in again.',
  later: 'Try again in a few minutes.',
  cookies:
    'Let your browser keep cookies of this site: no private window, no blocking of cookies; in Firefox switch off its cookie restriction for this site.',
};

/** The same in Chinese. */
export const chinese = {
  askAdmin: '请联系您企业的管理员。',
  askOperator: '请联系应用的提供方，只有提供方能够解决。',
  again: '请重新登录。',
  later: '请过几分钟再试。',
  cookies:
    '请允许浏览器保存本站的 Cookie：不要使用无痕（隐私）窗口，不要拦截 Cookie；使用 Firefox 时请为本站解除 Cookie 限制。',
};
