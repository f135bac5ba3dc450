import type { Activity, Guide } from '../generated/scenes.ts';

// Before there is an order, instance and order are empty; whatever else is missing, its key says what a thing is.
const kitEnvelope = ['instanceId', 'testFlag', 'timeStamp'] as const;
const kitDispensable = {
  tenantSync: [...kitEnvelope, 'orderId', 'tenantCode', 'name', 'domainName'],
  applicationSync: [...kitEnvelope, 'clientId', 'clientSecret'],
  authSync: [...kitEnvelope, 'currentSyncTime'],
  singleOrgSync: [...kitEnvelope, 'orgName'],
  allOrgSync: kitEnvelope,
};

/** Fields that the guide calls mandatory and a scene can do without: their absence is drift, not a fault (R2). */
export const dispensable: { [G in Guide]: { [A in Activity<G>]?: readonly string[] } } = {
  'saas-v1': {
    // Without businessId the instance id is a UUID (R16); without productId the order has one instance (R15); what a
    // product needs of its buyer is for its plugin to say.
    newInstance: ['businessId', 'productId', 'customerId'],
    // The first order says nothing that the instance does not, and the printed examples lack it.
    expireInstance: ['orderId'],
    releaseInstance: ['orderId'],
    // Either names the new specification; the handler insists on one.
    upgrade: ['productId', 'skuCode'],
  },
  // Without it the instance id is a UUID (R16).
  'saas-v2': { newInstance: ['businessId'] },
  'license-v1': {
    // As with SaaS: a UUID stands in for businessId, and what a product needs of its buyer is for its plugin to say.
    getLicense: ['businessId', 'customerId'],
    // The instance says which license goes.
    releaseLicense: ['orderId'],
  },
  'license-online': { newInstance: ['businessId'] },
  'license-code': {},
  // Without it the call is a real one, as in every other guide.
  'order-notify': { orderNotify: ['testFlag'] },
  'linked-kit-v1': kitDispensable,
  // In a list an entry's key says what it is; the handlers take the rest as it comes.
  'linked-kit-v2': {
    ...kitDispensable,
    authSync: [
      ...kitDispensable.authSync,
      'userList/*/name',
      'userList/*/orgCode',
      'userList/*/role',
      'userList/*/enable',
    ],
    allOrgSync: [...kitDispensable.allOrgSync, 'orgInfoList/*/orgName'],
  },
};

/** Scenes that KooGallery may call a single time, so that an answer of failure is an alert at once (R29). */
export const comesOnce: { [G in Guide]: readonly Activity<G>[] } = {
  'saas-v1': ['refreshInstance', 'expireInstance', 'releaseInstance', 'upgrade', 'instanceStatus'],
  'saas-v2': ['refreshInstance', 'updateInstanceStatus', 'releaseInstance', 'upgradeInstance'],
  'license-v1': ['refreshLicense', 'expireLicense', 'releaseLicense'],
  // Whether getLicenseAsync is repeated is not said, so it counts as one that is not.
  'license-online': ['refreshInstance', 'updateInstanceStatus', 'releaseInstance', 'getLicenseAsync'],
  'license-code': ['refreshLicenseCode', 'updateLicenseCodeStatus', 'releaseLicenseCode'],
  'order-notify': [],
  'linked-kit-v1': ['tenantSync', 'applicationSync', 'authSync', 'singleOrgSync', 'allOrgSync'],
  'linked-kit-v2': ['tenantSync', 'applicationSync', 'authSync', 'singleOrgSync', 'allOrgSync'],
};
