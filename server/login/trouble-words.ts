import type { Language } from '../docs/language.ts';
import type { TroubleCode } from './login-trouble.ts';
import { chinese, english } from './page-words.ts';

/** What a page says of one trouble. */
interface TroubleText {
  title: string;
  what: string;
  todo: string[];
}

/** The troubles in both languages; the causes are those of the FAQ (saascenter_usermanual_0169). */
export const troubleWords: Record<TroubleCode, Record<Language, TroubleText>> = {
  'return-refused': {
    en: {
      title: 'The link is wrong',
      what: 'The link names a page to come back to that is not one of the application.',
      todo: ['Open the application and log in from there.'],
    },
    'zh-CN': {
      title: '链接有误',
      what: '链接中要返回的页面不属于本应用。',
      todo: ['请打开应用，从应用中登录。'],
    },
  },
  'application-unset': {
    en: {
      title: 'Logging in is not set up',
      what: 'The server does not know which application it is logging in to.',
      todo: [english.askOperator, 'For the provider: set linkedKit.login.appId.'],
    },
    'zh-CN': {
      title: '登录尚未配置完成',
      what: '服务器不知道要登录的是哪个应用。',
      todo: [chinese.askOperator, '提供方请配置 linkedKit.login.appId。'],
    },
  },
  'tenant-unknown': {
    en: {
      title: 'Your enterprise is not known here',
      what: 'KooGallery has not told this application of your enterprise.',
      todo: [english.askAdmin, 'He has to bind the application to the enterprise in the Buyer Center.'],
    },
    'zh-CN': {
      title: '未找到您的企业',
      what: '云商店尚未把您的企业同步给本应用。',
      todo: [chinese.askAdmin, '管理员需要在买家中心把应用绑定到企业。'],
    },
  },
  'tenant-removed': {
    en: {
      title: 'Your enterprise has left the application',
      what: 'It is not bound to the application any more, or what it bought has ended.',
      todo: [english.askAdmin],
    },
    'zh-CN': {
      title: '您的企业已不再使用本应用',
      what: '企业已与本应用解除绑定，或者购买的商品已经释放。',
      todo: [chinese.askAdmin],
    },
  },
  'enterprise-unready': {
    en: {
      title: 'Your enterprise cannot log in yet',
      what: 'KooGallery has not told this application how people of your enterprise log in.',
      todo: [english.later, english.askAdmin, 'Binding the application once more sends it again.'],
    },
    'zh-CN': {
      title: '您的企业暂时无法登录',
      what: '云商店尚未把您企业的登录方式同步给本应用。',
      todo: [chinese.later, chinese.askAdmin, '重新绑定应用会再次同步。'],
    },
  },
  'application-unclear': {
    en: {
      title: 'Logging in is not set up',
      what: 'Your enterprise has several applications, and the server does not know which one is meant.',
      todo: [english.askOperator, 'For the provider: set linkedKit.login.appId.'],
    },
    'zh-CN': {
      title: '登录尚未配置完成',
      what: '您的企业有多个应用，服务器不知道要登录的是哪一个。',
      todo: [chinese.askOperator, '提供方请配置 linkedKit.login.appId。'],
    },
  },
  'start-missing': {
    en: {
      title: 'This login was not begun here',
      what: 'The answer belongs to no login that this browser began in the last ten minutes. It took too long, was opened in another browser or twice, or the browser keeps no cookies.',
      todo: [english.again, english.cookies],
    },
    'zh-CN': {
      title: '这次登录不是从本浏览器发起的',
      what: '本浏览器最近十分钟内没有发起过与之对应的登录：可能耗时过长，可能在另一个浏览器中打开或重复打开了链接，也可能浏览器没有保存 Cookie。',
      todo: [chinese.again, chinese.cookies],
    },
  },
  'state-missing': {
    en: {
      title: 'The login could not be confirmed',
      what: 'The login service sent your browser back without saying which login it answers.',
      todo: [english.again, english.cookies],
    },
    'zh-CN': {
      title: '无法确认这次登录',
      what: '登录服务把浏览器送回时，没有说明对应的是哪一次登录。',
      todo: [chinese.again, chinese.cookies],
    },
  },
  declined: {
    en: {
      title: 'The login was declined',
      what: 'The login service of your enterprise did not let you in.',
      todo: [english.again, english.askAdmin],
    },
    'zh-CN': {
      title: '登录被拒绝',
      what: '您企业的登录服务没有允许这次登录。',
      todo: [chinese.again, chinese.askAdmin],
    },
  },
  'code-refused': {
    en: {
      title: 'The login took too long, or was used before',
      what: 'The login service does not take the login code any more: it can be used once, and for a short time.',
      todo: [english.again, 'Do not reload the page, and do not use a bookmark of it.'],
    },
    'zh-CN': {
      title: '登录已超时或已被使用',
      what: '登录服务不再接受这个授权码：授权码只能使用一次，并且很快失效。',
      todo: [chinese.again, '请不要刷新此页面，也不要收藏此页面。'],
    },
  },
  'credentials-refused': {
    en: {
      title: 'The login service does not know the application',
      what: 'It refused the credentials that KooGallery gave this application for your enterprise.',
      todo: [
        english.askOperator,
        'For the provider: domain, client id or client secret of the enterprise have changed. Let KooGallery send tenantSync and applicationSync again, and check that linkedKit.privateKey belongs to the public key of the credential.',
      ],
    },
    'zh-CN': {
      title: '登录服务不认可本应用',
      what: '登录服务拒绝了云商店为您的企业下发给本应用的凭证。',
      todo: [
        chinese.askOperator,
        '提供方请注意：该企业的 domainName、clientId 或 clientSecret 已经变化。请让云商店重新调用 tenantSync 和 applicationSync，并检查 linkedKit.privateKey 是否与应用凭证的公钥配对。',
      ],
    },
  },
  'service-unreachable': {
    en: {
      title: 'The login service cannot be reached',
      what: 'The server has no connection to the login service of your enterprise.',
      todo: [english.later, english.askOperator],
    },
    'zh-CN': {
      title: '无法连接登录服务',
      what: '服务器无法连接到您企业的登录服务。',
      todo: [chinese.later, chinese.askOperator],
    },
  },
  'service-slow': {
    en: {
      title: 'The login service did not answer in time',
      what: 'The login service of your enterprise takes too long.',
      todo: [english.later],
    },
    'zh-CN': {
      title: '登录服务响应超时',
      what: '您企业的登录服务没有及时响应。',
      todo: [chinese.later],
    },
  },
  'service-failed': {
    en: {
      title: 'The login service failed',
      what: 'The login service of your enterprise gave no usable answer.',
      todo: [english.again, english.later, english.askOperator],
    },
    'zh-CN': {
      title: '登录服务出错',
      what: '您企业的登录服务没有给出可用的应答。',
      todo: [chinese.again, chinese.later, chinese.askOperator],
    },
  },
  'not-granted': {
    en: {
      title: 'Your account may not use the application',
      what: 'Your enterprise has not granted your account the application, or has taken the grant back.',
      todo: [english.askAdmin, 'He grants it in the Buyer Center; it may take some minutes to get here.'],
    },
    'zh-CN': {
      title: '您的账号未获授权',
      what: '您的企业没有把本应用授权给您的账号，或者已经取消授权。',
      todo: [chinese.askAdmin, '管理员可以在买家中心授权，授权可能需要几分钟才能同步到本应用。'],
    },
  },
  'account-disabled': {
    en: {
      title: 'Your account is disabled',
      what: 'Your enterprise has disabled your account.',
      todo: [english.askAdmin],
    },
    'zh-CN': {
      title: '您的账号已停用',
      what: '您的企业已停用您的账号。',
      todo: [chinese.askAdmin],
    },
  },
  'ticket-missing': {
    en: {
      title: 'The link is wrong',
      what: 'The link carries no login ticket, or does not say which enterprise it is of.',
      todo: ['Open the application from the workbench of your enterprise.'],
    },
    'zh-CN': {
      title: '链接有误',
      what: '链接中没有登录票据，或者没有说明属于哪个企业。',
      todo: ['请从企业工作台打开应用。'],
    },
  },
  'ticket-refused': {
    en: {
      title: 'The login took too long, or was used before',
      what: 'The login service does not take the ticket any more: it can be used once, and for a short time.',
      todo: ['Open the application from the workbench of your enterprise once more.'],
    },
    'zh-CN': {
      title: '登录已超时或已被使用',
      what: '登录服务不再接受这张票据：票据只能使用一次，并且很快失效。',
      todo: ['请从企业工作台重新打开应用。'],
    },
  },
  'cas-off': {
    en: {
      title: 'Logging in with a ticket is switched off',
      what: 'This application is entered by OAuth 2.0.',
      todo: [english.askOperator, 'For the provider: linkedKit.login.cas switches it on.'],
    },
    'zh-CN': {
      title: '未启用票据登录',
      what: '本应用使用 OAuth 2.0 登录。',
      todo: [chinese.askOperator, '提供方可以用 linkedKit.login.cas 启用。'],
    },
  },
  'other-user': {
    en: {
      title: 'Somebody else is logged in',
      what: 'This browser is logged in to the application with another account.',
      todo: ['Log out of the application first, then open it from the workbench again.'],
    },
    'zh-CN': {
      title: '已登录其他账号',
      what: '本浏览器已用另一个账号登录了应用。',
      todo: ['请先退出应用，再从企业工作台打开。'],
    },
  },
  busy: {
    en: {
      title: 'The server is busy',
      what: 'The server cannot log you in at this moment.',
      todo: [english.later],
    },
    'zh-CN': {
      title: '服务器繁忙',
      what: '服务器暂时无法为您登录。',
      todo: [chinese.later],
    },
  },
  'server-trouble': {
    en: {
      title: 'Something went wrong',
      what: 'The server made a mistake.',
      todo: [english.again, english.askOperator],
    },
    'zh-CN': {
      title: '出错了',
      what: '服务器内部出错。',
      todo: [chinese.again, chinese.askOperator],
    },
  },
};
