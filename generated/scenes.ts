// Made by `npm run generate` from openapi/. Do not edit: change the contract and generate again.

import type { components as LicenseCode } from './types/license-code.ts';
import type { components as LicenseOnline } from './types/license-online.ts';
import type { components as LicenseV1 } from './types/license-v1.ts';
import type { components as LinkedKitV1 } from './types/linked-kit-v1.ts';
import type { components as LinkedKitV2 } from './types/linked-kit-v2.ts';
import type { components as OrderNotify } from './types/order-notify.ts';
import type { components as SaasV1 } from './types/saas-v1.ts';
import type { components as SaasV2 } from './types/saas-v2.ts';

/** Every scene by guide and activity: how it is called, what its bodies are named in the contract, what it may answer. */
export const scenes = {
  'license-code': {
    'refreshLicenseCode': {
      guide: 'license-code',
      activity: 'refreshLicenseCode',
      path: '/license-code/refreshLicenseCode',
      method: 'POST',
      transport: 'json-body',
      subPath: null,
      operationId: 'refreshLicenseCode',
      requestSchema: 'RefreshLicenseCodeRequest',
      answerSchema: 'Acknowledgement',
      resultCodes: ['000000', '000001', '000002', '000003', '000004', '000005'],
    },
    'updateLicenseCodeStatus': {
      guide: 'license-code',
      activity: 'updateLicenseCodeStatus',
      path: '/license-code/updateLicenseCodeStatus',
      method: 'POST',
      transport: 'json-body',
      subPath: null,
      operationId: 'updateLicenseCodeStatus',
      requestSchema: 'UpdateLicenseCodeStatusRequest',
      answerSchema: 'Acknowledgement',
      resultCodes: ['000000', '000001', '000002', '000003', '000004', '000005'],
    },
    'releaseLicenseCode': {
      guide: 'license-code',
      activity: 'releaseLicenseCode',
      path: '/license-code/releaseLicenseCode',
      method: 'POST',
      transport: 'json-body',
      subPath: null,
      operationId: 'releaseLicenseCode',
      requestSchema: 'ReleaseLicenseCodeRequest',
      answerSchema: 'Acknowledgement',
      resultCodes: ['000000', '000001', '000002', '000003', '000004', '000005'],
    },
  },
  'license-online': {
    'newInstance': {
      guide: 'license-online',
      activity: 'newInstance',
      path: '/license-online/newInstance',
      method: 'POST',
      transport: 'json-body',
      subPath: null,
      operationId: 'newInstance',
      requestSchema: 'NewInstanceRequest',
      answerSchema: 'NewInstanceAnswer',
      resultCodes: ['000000', '000001', '000002', '000004', '000005', '000100'],
    },
    'refreshInstance': {
      guide: 'license-online',
      activity: 'refreshInstance',
      path: '/license-online/refreshInstance',
      method: 'POST',
      transport: 'json-body',
      subPath: null,
      operationId: 'refreshInstance',
      requestSchema: 'RefreshInstanceRequest',
      answerSchema: 'Acknowledgement',
      resultCodes: ['000000', '000001', '000002', '000003', '000004', '000005'],
    },
    'updateInstanceStatus': {
      guide: 'license-online',
      activity: 'updateInstanceStatus',
      path: '/license-online/updateInstanceStatus',
      method: 'POST',
      transport: 'json-body',
      subPath: null,
      operationId: 'updateInstanceStatus',
      requestSchema: 'UpdateInstanceStatusRequest',
      answerSchema: 'Acknowledgement',
      resultCodes: ['000000', '000001', '000002', '000003', '000004', '000005'],
    },
    'releaseInstance': {
      guide: 'license-online',
      activity: 'releaseInstance',
      path: '/license-online/releaseInstance',
      method: 'POST',
      transport: 'json-body',
      subPath: null,
      operationId: 'releaseInstance',
      requestSchema: 'ReleaseInstanceRequest',
      answerSchema: 'Acknowledgement',
      resultCodes: ['000000', '000001', '000002', '000003', '000004', '000005'],
    },
    'getLicenseAsync': {
      guide: 'license-online',
      activity: 'getLicenseAsync',
      path: '/license-online/getLicenseAsync',
      method: 'POST',
      transport: 'json-body',
      subPath: null,
      operationId: 'getLicenseAsync',
      requestSchema: 'GetLicenseAsyncRequest',
      answerSchema: 'Acknowledgement',
      resultCodes: ['000000', '000001', '000002', '000003', '000004', '000005', '000900', '000901', '000902', '000903'],
    },
  },
  'license-v1': {
    'getLicense': {
      guide: 'license-v1',
      activity: 'getLicense',
      path: '/license-v1/getLicense',
      method: 'GET',
      transport: 'query',
      subPath: null,
      operationId: 'getLicense',
      requestSchema: 'GetLicenseRequest',
      answerSchema: 'GetLicenseAnswer',
      resultCodes: ['000000', '000001', '000002', '000005'],
    },
    'refreshLicense': {
      guide: 'license-v1',
      activity: 'refreshLicense',
      path: '/license-v1/refreshLicense',
      method: 'GET',
      transport: 'query',
      subPath: null,
      operationId: 'refreshLicense',
      requestSchema: 'RefreshLicenseRequest',
      answerSchema: 'Acknowledgement',
      resultCodes: ['000000', '000001', '000002', '000003', '000005'],
    },
    'expireLicense': {
      guide: 'license-v1',
      activity: 'expireLicense',
      path: '/license-v1/expireLicense',
      method: 'GET',
      transport: 'query',
      subPath: null,
      operationId: 'expireLicense',
      requestSchema: 'ExpireLicenseRequest',
      answerSchema: 'Acknowledgement',
      resultCodes: ['000000', '000001', '000002', '000003', '000005'],
    },
    'releaseLicense': {
      guide: 'license-v1',
      activity: 'releaseLicense',
      path: '/license-v1/releaseLicense',
      method: 'GET',
      transport: 'query',
      subPath: null,
      operationId: 'releaseLicense',
      requestSchema: 'ReleaseLicenseRequest',
      answerSchema: 'Acknowledgement',
      resultCodes: ['000000', '000001', '000002', '000003', '000005'],
    },
  },
  'linked-kit-v1': {
    'tenantSync': {
      guide: 'linked-kit-v1',
      activity: 'tenantSync',
      path: '/linked-kit-v1/tenantSync',
      method: 'POST',
      transport: 'kit-v1',
      subPath: '/produceAPI/tenantSync',
      operationId: 'tenantSync',
      requestSchema: 'TenantSyncRequest',
      answerSchema: 'Acknowledgement',
      resultCodes: ['000000', '000001', '000002', '000005'],
    },
    'applicationSync': {
      guide: 'linked-kit-v1',
      activity: 'applicationSync',
      path: '/linked-kit-v1/applicationSync',
      method: 'POST',
      transport: 'kit-v1',
      subPath: '/produceAPI/applicationSync',
      operationId: 'applicationSync',
      requestSchema: 'ApplicationSyncRequest',
      answerSchema: 'Acknowledgement',
      resultCodes: ['000000', '000001', '000002', '000005'],
    },
    'authSync': {
      guide: 'linked-kit-v1',
      activity: 'authSync',
      path: '/linked-kit-v1/authSync',
      method: 'POST',
      transport: 'kit-v1',
      subPath: '/produceAPI/authSync',
      operationId: 'authSync',
      requestSchema: 'AuthSyncRequest',
      answerSchema: 'Acknowledgement',
      resultCodes: ['000000', '000001', '000002', '000005'],
    },
    'singleOrgSync': {
      guide: 'linked-kit-v1',
      activity: 'singleOrgSync',
      path: '/linked-kit-v1/singleOrgSync',
      method: 'POST',
      transport: 'kit-v1',
      subPath: '/produceAPI/singleOrgSync',
      operationId: 'singleOrgSync',
      requestSchema: 'SingleOrgSyncRequest',
      answerSchema: 'Acknowledgement',
      resultCodes: ['000000', '000001', '000002', '000005'],
    },
    'allOrgSync': {
      guide: 'linked-kit-v1',
      activity: 'allOrgSync',
      path: '/linked-kit-v1/allOrgSync',
      method: 'POST',
      transport: 'kit-v1',
      subPath: '/produceAPI/allOrgSync',
      operationId: 'allOrgSync',
      requestSchema: 'AllOrgSyncRequest',
      answerSchema: 'Acknowledgement',
      resultCodes: ['000000', '000001', '000002', '000005'],
    },
  },
  'linked-kit-v2': {
    'tenantSync': {
      guide: 'linked-kit-v2',
      activity: 'tenantSync',
      path: '/linked-kit-v2/tenantSync',
      method: 'POST',
      transport: 'kit-v2',
      subPath: '/produceAPI/v2/tenantSync',
      operationId: 'tenantSync',
      requestSchema: 'TenantSyncRequest',
      answerSchema: 'Acknowledgement',
      resultCodes: ['000000', '000001', '000002', '000005'],
    },
    'applicationSync': {
      guide: 'linked-kit-v2',
      activity: 'applicationSync',
      path: '/linked-kit-v2/applicationSync',
      method: 'POST',
      transport: 'kit-v2',
      subPath: '/produceAPI/v2/applicationSync',
      operationId: 'applicationSync',
      requestSchema: 'ApplicationSyncRequest',
      answerSchema: 'Acknowledgement',
      resultCodes: ['000000', '000001', '000002', '000005'],
    },
    'authSync': {
      guide: 'linked-kit-v2',
      activity: 'authSync',
      path: '/linked-kit-v2/authSync',
      method: 'POST',
      transport: 'kit-v2',
      subPath: '/produceAPI/v2/authSync',
      operationId: 'authSync',
      requestSchema: 'AuthSyncRequest',
      answerSchema: 'Acknowledgement',
      resultCodes: ['000000', '000001', '000002', '000005'],
    },
    'singleOrgSync': {
      guide: 'linked-kit-v2',
      activity: 'singleOrgSync',
      path: '/linked-kit-v2/singleOrgSync',
      method: 'POST',
      transport: 'kit-v2',
      subPath: '/produceAPI/v2/singleOrgSync',
      operationId: 'singleOrgSync',
      requestSchema: 'SingleOrgSyncRequest',
      answerSchema: 'Acknowledgement',
      resultCodes: ['000000', '000001', '000002', '000005'],
    },
    'allOrgSync': {
      guide: 'linked-kit-v2',
      activity: 'allOrgSync',
      path: '/linked-kit-v2/allOrgSync',
      method: 'POST',
      transport: 'kit-v2',
      subPath: '/produceAPI/v2/allOrgSync',
      operationId: 'allOrgSync',
      requestSchema: 'AllOrgSyncRequest',
      answerSchema: 'Acknowledgement',
      resultCodes: ['000000', '000001', '000002', '000005'],
    },
  },
  'order-notify': {
    'orderNotify': {
      guide: 'order-notify',
      activity: 'orderNotify',
      path: '/order-notify/orderNotify',
      method: 'POST',
      transport: 'json-body',
      subPath: null,
      operationId: 'orderNotify',
      requestSchema: 'OrderNotifyRequest',
      answerSchema: 'Acknowledgement',
      resultCodes: ['000000', '000001', '000002', '000005'],
    },
  },
  'saas-v1': {
    'newInstance': {
      guide: 'saas-v1',
      activity: 'newInstance',
      path: '/saas-v1/newInstance',
      method: 'GET',
      transport: 'query',
      subPath: null,
      operationId: 'newInstance',
      requestSchema: 'NewInstanceRequest',
      answerSchema: 'NewInstanceAnswer',
      resultCodes: ['000000', '000001', '000002', '000005', '000100', '000101', '000102', '000103', '000104', '000105', '000106', '000107'],
    },
    'refreshInstance': {
      guide: 'saas-v1',
      activity: 'refreshInstance',
      path: '/saas-v1/refreshInstance',
      method: 'GET',
      transport: 'query',
      subPath: null,
      operationId: 'refreshInstance',
      requestSchema: 'RefreshInstanceRequest',
      answerSchema: 'Acknowledgement',
      resultCodes: ['000000', '000001', '000002', '000003', '000005'],
    },
    'expireInstance': {
      guide: 'saas-v1',
      activity: 'expireInstance',
      path: '/saas-v1/expireInstance',
      method: 'GET',
      transport: 'query',
      subPath: null,
      operationId: 'expireInstance',
      requestSchema: 'ExpireInstanceRequest',
      answerSchema: 'Acknowledgement',
      resultCodes: ['000000', '000001', '000002', '000003', '000005'],
    },
    'releaseInstance': {
      guide: 'saas-v1',
      activity: 'releaseInstance',
      path: '/saas-v1/releaseInstance',
      method: 'GET',
      transport: 'query',
      subPath: null,
      operationId: 'releaseInstance',
      requestSchema: 'ReleaseInstanceRequest',
      answerSchema: 'Acknowledgement',
      resultCodes: ['000000', '000001', '000002', '000003', '000005'],
    },
    'upgrade': {
      guide: 'saas-v1',
      activity: 'upgrade',
      path: '/saas-v1/upgrade',
      method: 'GET',
      transport: 'query',
      subPath: null,
      operationId: 'upgrade',
      requestSchema: 'UpgradeRequest',
      answerSchema: 'Acknowledgement',
      resultCodes: ['000000', '000001', '000002', '000003', '000005'],
    },
    'instanceStatus': {
      guide: 'saas-v1',
      activity: 'instanceStatus',
      path: '/saas-v1/instanceStatus',
      method: 'GET',
      transport: 'query',
      subPath: null,
      operationId: 'instanceStatus',
      requestSchema: 'InstanceStatusRequest',
      answerSchema: 'Acknowledgement',
      resultCodes: ['000000', '000001', '000002', '000003', '000005'],
    },
    'queryInstance': {
      guide: 'saas-v1',
      activity: 'queryInstance',
      path: '/saas-v1/queryInstance',
      method: 'GET',
      transport: 'query',
      subPath: null,
      operationId: 'queryInstance',
      requestSchema: 'QueryInstanceRequest',
      answerSchema: 'QueryInstanceAnswer',
      resultCodes: ['000000', '000001', '000002', '000003', '000005'],
    },
  },
  'saas-v2': {
    'newInstance': {
      guide: 'saas-v2',
      activity: 'newInstance',
      path: '/saas-v2/newInstance',
      method: 'POST',
      transport: 'json-body',
      subPath: null,
      operationId: 'newInstance',
      requestSchema: 'NewInstanceRequest',
      answerSchema: 'NewInstanceAnswer',
      resultCodes: ['000000', '000001', '000002', '000004', '000005', '000100', '000101', '000102', '000103', '000104', '000105', '000106', '000107'],
    },
    'queryInstance': {
      guide: 'saas-v2',
      activity: 'queryInstance',
      path: '/saas-v2/queryInstance',
      method: 'POST',
      transport: 'json-body',
      subPath: null,
      operationId: 'queryInstance',
      requestSchema: 'QueryInstanceRequest',
      answerSchema: 'QueryInstanceAnswer',
      resultCodes: ['000000', '000001', '000002', '000003', '000004', '000005', '000100', '000101', '000102', '000103', '000104', '000105', '000106', '000107'],
    },
    'refreshInstance': {
      guide: 'saas-v2',
      activity: 'refreshInstance',
      path: '/saas-v2/refreshInstance',
      method: 'POST',
      transport: 'json-body',
      subPath: null,
      operationId: 'refreshInstance',
      requestSchema: 'RefreshInstanceRequest',
      answerSchema: 'Acknowledgement',
      resultCodes: ['000000', '000001', '000002', '000003', '000004', '000005'],
    },
    'updateInstanceStatus': {
      guide: 'saas-v2',
      activity: 'updateInstanceStatus',
      path: '/saas-v2/updateInstanceStatus',
      method: 'POST',
      transport: 'json-body',
      subPath: null,
      operationId: 'updateInstanceStatus',
      requestSchema: 'UpdateInstanceStatusRequest',
      answerSchema: 'Acknowledgement',
      resultCodes: ['000000', '000001', '000002', '000003', '000004', '000005'],
    },
    'releaseInstance': {
      guide: 'saas-v2',
      activity: 'releaseInstance',
      path: '/saas-v2/releaseInstance',
      method: 'POST',
      transport: 'json-body',
      subPath: null,
      operationId: 'releaseInstance',
      requestSchema: 'ReleaseInstanceRequest',
      answerSchema: 'Acknowledgement',
      resultCodes: ['000000', '000001', '000002', '000003', '000004', '000005'],
    },
    'upgradeInstance': {
      guide: 'saas-v2',
      activity: 'upgradeInstance',
      path: '/saas-v2/upgradeInstance',
      method: 'POST',
      transport: 'json-body',
      subPath: null,
      operationId: 'upgradeInstance',
      requestSchema: 'UpgradeInstanceRequest',
      answerSchema: 'Acknowledgement',
      resultCodes: ['000000', '000001', '000002', '000003', '000004', '000005'],
    },
    'changeInstanceCheck': {
      guide: 'saas-v2',
      activity: 'changeInstanceCheck',
      path: '/saas-v2/changeInstanceCheck',
      method: 'POST',
      transport: 'json-body',
      subPath: null,
      operationId: 'changeInstanceCheck',
      requestSchema: 'ChangeInstanceCheckRequest',
      answerSchema: 'Acknowledgement',
      resultCodes: ['000000', '000001', '000002', '000003', '000004', '000005'],
    },
  },
} as const;

/** What each result code means, by guide. */
export const resultCodeMeanings = {
  'license-code': {
    '000000': 'Done.',
    '000001': 'The call could not be authenticated.',
    '000002': 'A parameter is missing or wrong.',
    '000003': 'The instance does not exist.',
    '000004': 'The work goes on; ask again.',
    '000005': 'An internal error that has no code of its own.',
    '000100': 'No resource is left to make an instance of.',
    '000101': 'The mobile number is empty or taken.',
    '000102': 'The e-mail address is empty or taken.',
    '000103': 'The product was bought before and cannot be bought again.',
    '000104': 'The product\'s own service failed.',
    '000105': 'The account has the entitlement already.',
    '000106': 'The product is sold out.',
    '000107': 'The e-mail domain is taken.',
    '000900': 'The licenses of the current order are used up.',
    '000901': 'A license was asked for outside the period of the current order.',
    '000902': 'The end is missing, and the product is sold by period.',
    '000903': 'The fingerprint of the device is missing.',
  },
  'license-online': {
    '000000': 'Done.',
    '000001': 'The call could not be authenticated.',
    '000002': 'A parameter is missing or wrong.',
    '000003': 'The instance does not exist.',
    '000004': 'The work goes on; ask again.',
    '000005': 'An internal error that has no code of its own.',
    '000100': 'No resource is left to make an instance of.',
    '000101': 'The mobile number is empty or taken.',
    '000102': 'The e-mail address is empty or taken.',
    '000103': 'The product was bought before and cannot be bought again.',
    '000104': 'The product\'s own service failed.',
    '000105': 'The account has the entitlement already.',
    '000106': 'The product is sold out.',
    '000107': 'The e-mail domain is taken.',
    '000900': 'The licenses of the current order are used up.',
    '000901': 'A license was asked for outside the period of the current order.',
    '000902': 'The end is missing, and the product is sold by period.',
    '000903': 'The fingerprint of the device is missing.',
  },
  'license-v1': {
    '000000': 'Done.',
    '000001': 'The call could not be authenticated.',
    '000002': 'A parameter is missing or wrong.',
    '000003': 'The instance does not exist.',
    '000004': 'The work goes on; ask again.',
    '000005': 'An internal error that has no code of its own.',
    '000100': 'No resource is left to make an instance of.',
    '000101': 'The mobile number is empty or taken.',
    '000102': 'The e-mail address is empty or taken.',
    '000103': 'The product was bought before and cannot be bought again.',
    '000104': 'The product\'s own service failed.',
    '000105': 'The account has the entitlement already.',
    '000106': 'The product is sold out.',
    '000107': 'The e-mail domain is taken.',
    '000900': 'The licenses of the current order are used up.',
    '000901': 'A license was asked for outside the period of the current order.',
    '000902': 'The end is missing, and the product is sold by period.',
    '000903': 'The fingerprint of the device is missing.',
  },
  'linked-kit-v1': {
    '000000': 'Done.',
    '000001': 'The call could not be authenticated.',
    '000002': 'A parameter is missing or wrong.',
    '000003': 'The instance does not exist.',
    '000004': 'The work goes on; ask again.',
    '000005': 'An internal error that has no code of its own.',
    '000100': 'No resource is left to make an instance of.',
    '000101': 'The mobile number is empty or taken.',
    '000102': 'The e-mail address is empty or taken.',
    '000103': 'The product was bought before and cannot be bought again.',
    '000104': 'The product\'s own service failed.',
    '000105': 'The account has the entitlement already.',
    '000106': 'The product is sold out.',
    '000107': 'The e-mail domain is taken.',
    '000900': 'The licenses of the current order are used up.',
    '000901': 'A license was asked for outside the period of the current order.',
    '000902': 'The end is missing, and the product is sold by period.',
    '000903': 'The fingerprint of the device is missing.',
  },
  'linked-kit-v2': {
    '000000': 'Done.',
    '000001': 'The call could not be authenticated.',
    '000002': 'A parameter is missing or wrong.',
    '000003': 'The instance does not exist.',
    '000004': 'The work goes on; ask again.',
    '000005': 'An internal error that has no code of its own.',
    '000100': 'No resource is left to make an instance of.',
    '000101': 'The mobile number is empty or taken.',
    '000102': 'The e-mail address is empty or taken.',
    '000103': 'The product was bought before and cannot be bought again.',
    '000104': 'The product\'s own service failed.',
    '000105': 'The account has the entitlement already.',
    '000106': 'The product is sold out.',
    '000107': 'The e-mail domain is taken.',
    '000900': 'The licenses of the current order are used up.',
    '000901': 'A license was asked for outside the period of the current order.',
    '000902': 'The end is missing, and the product is sold by period.',
    '000903': 'The fingerprint of the device is missing.',
  },
  'order-notify': {
    '000000': 'Done.',
    '000001': 'The call could not be authenticated.',
    '000002': 'A parameter is missing or wrong.',
    '000003': 'The instance does not exist.',
    '000004': 'The work goes on; ask again.',
    '000005': 'An internal error that has no code of its own.',
    '000100': 'No resource is left to make an instance of.',
    '000101': 'The mobile number is empty or taken.',
    '000102': 'The e-mail address is empty or taken.',
    '000103': 'The product was bought before and cannot be bought again.',
    '000104': 'The product\'s own service failed.',
    '000105': 'The account has the entitlement already.',
    '000106': 'The product is sold out.',
    '000107': 'The e-mail domain is taken.',
    '000900': 'The licenses of the current order are used up.',
    '000901': 'A license was asked for outside the period of the current order.',
    '000902': 'The end is missing, and the product is sold by period.',
    '000903': 'The fingerprint of the device is missing.',
  },
  'saas-v1': {
    '000000': 'Done.',
    '000001': 'The call could not be authenticated.',
    '000002': 'A parameter is missing or wrong.',
    '000003': 'The instance does not exist.',
    '000004': 'The work goes on; ask again.',
    '000005': 'An internal error that has no code of its own.',
    '000100': 'No resource is left to make an instance of.',
    '000101': 'The mobile number is empty or taken.',
    '000102': 'The e-mail address is empty or taken.',
    '000103': 'The product was bought before and cannot be bought again.',
    '000104': 'The product\'s own service failed.',
    '000105': 'The account has the entitlement already.',
    '000106': 'The product is sold out.',
    '000107': 'The e-mail domain is taken.',
    '000900': 'The licenses of the current order are used up.',
    '000901': 'A license was asked for outside the period of the current order.',
    '000902': 'The end is missing, and the product is sold by period.',
    '000903': 'The fingerprint of the device is missing.',
  },
  'saas-v2': {
    '000000': 'Done.',
    '000001': 'The call could not be authenticated.',
    '000002': 'A parameter is missing or wrong.',
    '000003': 'The instance does not exist.',
    '000004': 'The work goes on; ask again.',
    '000005': 'An internal error that has no code of its own.',
    '000100': 'No resource is left to make an instance of.',
    '000101': 'The mobile number is empty or taken.',
    '000102': 'The e-mail address is empty or taken.',
    '000103': 'The product was bought before and cannot be bought again.',
    '000104': 'The product\'s own service failed.',
    '000105': 'The account has the entitlement already.',
    '000106': 'The product is sold out.',
    '000107': 'The e-mail domain is taken.',
    '000900': 'The licenses of the current order are used up.',
    '000901': 'A license was asked for outside the period of the current order.',
    '000902': 'The end is missing, and the product is sold by period.',
    '000903': 'The fingerprint of the device is missing.',
  },
} as const;

/** A guide whose scenes we serve. */
export type Guide = keyof typeof scenes;

/** The scenes of a guide. */
export type Activity<G extends Guide> = keyof SceneRequests[G] & string;

/** What KooGallery sends in a scene. */
export type SceneRequest<G extends Guide, A extends Activity<G>> = SceneRequests[G][A];

/** What we may answer in a scene. */
export type SceneAnswer<G extends Guide, A extends Activity<G>> = A extends keyof SceneAnswers[G] ? SceneAnswers[G][A] : never;

/** The result codes of a scene. */
export type ResultCode<G extends Guide, A extends Activity<G>> = A extends keyof ResultCodes[G] ? ResultCodes[G][A] : never;

/** What KooGallery sends, by guide and activity. */
interface SceneRequests {
  'license-code': {
    'refreshLicenseCode': LicenseCode['schemas']['RefreshLicenseCodeRequest'];
    'updateLicenseCodeStatus': LicenseCode['schemas']['UpdateLicenseCodeStatusRequest'];
    'releaseLicenseCode': LicenseCode['schemas']['ReleaseLicenseCodeRequest'];
  };
  'license-online': {
    'newInstance': LicenseOnline['schemas']['NewInstanceRequest'];
    'refreshInstance': LicenseOnline['schemas']['RefreshInstanceRequest'];
    'updateInstanceStatus': LicenseOnline['schemas']['UpdateInstanceStatusRequest'];
    'releaseInstance': LicenseOnline['schemas']['ReleaseInstanceRequest'];
    'getLicenseAsync': LicenseOnline['schemas']['GetLicenseAsyncRequest'];
  };
  'license-v1': {
    'getLicense': LicenseV1['schemas']['GetLicenseRequest'];
    'refreshLicense': LicenseV1['schemas']['RefreshLicenseRequest'];
    'expireLicense': LicenseV1['schemas']['ExpireLicenseRequest'];
    'releaseLicense': LicenseV1['schemas']['ReleaseLicenseRequest'];
  };
  'linked-kit-v1': {
    'tenantSync': LinkedKitV1['schemas']['TenantSyncRequest'];
    'applicationSync': LinkedKitV1['schemas']['ApplicationSyncRequest'];
    'authSync': LinkedKitV1['schemas']['AuthSyncRequest'];
    'singleOrgSync': LinkedKitV1['schemas']['SingleOrgSyncRequest'];
    'allOrgSync': LinkedKitV1['schemas']['AllOrgSyncRequest'];
  };
  'linked-kit-v2': {
    'tenantSync': LinkedKitV2['schemas']['TenantSyncRequest'];
    'applicationSync': LinkedKitV2['schemas']['ApplicationSyncRequest'];
    'authSync': LinkedKitV2['schemas']['AuthSyncRequest'];
    'singleOrgSync': LinkedKitV2['schemas']['SingleOrgSyncRequest'];
    'allOrgSync': LinkedKitV2['schemas']['AllOrgSyncRequest'];
  };
  'order-notify': {
    'orderNotify': OrderNotify['schemas']['OrderNotifyRequest'];
  };
  'saas-v1': {
    'newInstance': SaasV1['schemas']['NewInstanceRequest'];
    'refreshInstance': SaasV1['schemas']['RefreshInstanceRequest'];
    'expireInstance': SaasV1['schemas']['ExpireInstanceRequest'];
    'releaseInstance': SaasV1['schemas']['ReleaseInstanceRequest'];
    'upgrade': SaasV1['schemas']['UpgradeRequest'];
    'instanceStatus': SaasV1['schemas']['InstanceStatusRequest'];
    'queryInstance': SaasV1['schemas']['QueryInstanceRequest'];
  };
  'saas-v2': {
    'newInstance': SaasV2['schemas']['NewInstanceRequest'];
    'queryInstance': SaasV2['schemas']['QueryInstanceRequest'];
    'refreshInstance': SaasV2['schemas']['RefreshInstanceRequest'];
    'updateInstanceStatus': SaasV2['schemas']['UpdateInstanceStatusRequest'];
    'releaseInstance': SaasV2['schemas']['ReleaseInstanceRequest'];
    'upgradeInstance': SaasV2['schemas']['UpgradeInstanceRequest'];
    'changeInstanceCheck': SaasV2['schemas']['ChangeInstanceCheckRequest'];
  };
}

/** What we may answer, by guide and activity. */
export interface SceneAnswers {
  'license-code': {
    'refreshLicenseCode': Answer<LicenseCode['schemas']['Acknowledgement'], '000000' | '000001' | '000002' | '000003' | '000004' | '000005', never>;
    'updateLicenseCodeStatus': Answer<LicenseCode['schemas']['Acknowledgement'], '000000' | '000001' | '000002' | '000003' | '000004' | '000005', never>;
    'releaseLicenseCode': Answer<LicenseCode['schemas']['Acknowledgement'], '000000' | '000001' | '000002' | '000003' | '000004' | '000005', never>;
  };
  'license-online': {
    'newInstance': Answer<LicenseOnline['schemas']['NewInstanceAnswer'], '000000' | '000004', 'instanceId'> | Answer<LicenseOnline['schemas']['NewInstanceAnswer'], '000001' | '000002' | '000005' | '000100', never>;
    'refreshInstance': Answer<LicenseOnline['schemas']['Acknowledgement'], '000000' | '000001' | '000002' | '000003' | '000004' | '000005', never>;
    'updateInstanceStatus': Answer<LicenseOnline['schemas']['Acknowledgement'], '000000' | '000001' | '000002' | '000003' | '000004' | '000005', never>;
    'releaseInstance': Answer<LicenseOnline['schemas']['Acknowledgement'], '000000' | '000001' | '000002' | '000003' | '000004' | '000005', never>;
    'getLicenseAsync': Answer<LicenseOnline['schemas']['Acknowledgement'], '000000' | '000001' | '000002' | '000003' | '000004' | '000005' | '000900' | '000901' | '000902' | '000903', never>;
  };
  'license-v1': {
    'getLicense': Answer<LicenseV1['schemas']['GetLicenseAnswer'], '000000', 'license' | 'instanceId'> | Answer<LicenseV1['schemas']['GetLicenseAnswer'], '000001' | '000002' | '000005', never>;
    'refreshLicense': Answer<LicenseV1['schemas']['Acknowledgement'], '000000' | '000001' | '000002' | '000003' | '000005', never>;
    'expireLicense': Answer<LicenseV1['schemas']['Acknowledgement'], '000000' | '000001' | '000002' | '000003' | '000005', never>;
    'releaseLicense': Answer<LicenseV1['schemas']['Acknowledgement'], '000000' | '000001' | '000002' | '000003' | '000005', never>;
  };
  'linked-kit-v1': {
    'tenantSync': Answer<LinkedKitV1['schemas']['Acknowledgement'], '000000' | '000001' | '000002' | '000005', never>;
    'applicationSync': Answer<LinkedKitV1['schemas']['Acknowledgement'], '000000' | '000001' | '000002' | '000005', never>;
    'authSync': Answer<LinkedKitV1['schemas']['Acknowledgement'], '000000' | '000001' | '000002' | '000005', never>;
    'singleOrgSync': Answer<LinkedKitV1['schemas']['Acknowledgement'], '000000' | '000001' | '000002' | '000005', never>;
    'allOrgSync': Answer<LinkedKitV1['schemas']['Acknowledgement'], '000000' | '000001' | '000002' | '000005', never>;
  };
  'linked-kit-v2': {
    'tenantSync': Answer<LinkedKitV2['schemas']['Acknowledgement'], '000000' | '000001' | '000002' | '000005', never>;
    'applicationSync': Answer<LinkedKitV2['schemas']['Acknowledgement'], '000000' | '000001' | '000002' | '000005', never>;
    'authSync': Answer<LinkedKitV2['schemas']['Acknowledgement'], '000000' | '000001' | '000002' | '000005', never>;
    'singleOrgSync': Answer<LinkedKitV2['schemas']['Acknowledgement'], '000000' | '000001' | '000002' | '000005', never>;
    'allOrgSync': Answer<LinkedKitV2['schemas']['Acknowledgement'], '000000' | '000001' | '000002' | '000005', never>;
  };
  'order-notify': {
    'orderNotify': Answer<OrderNotify['schemas']['Acknowledgement'], '000000' | '000001' | '000002' | '000005', never>;
  };
  'saas-v1': {
    'newInstance': Answer<SaasV1['schemas']['NewInstanceAnswer'], '000000', 'instanceId'> | Answer<SaasV1['schemas']['NewInstanceAnswer'], '000001' | '000002' | '000005' | '000100' | '000101' | '000102' | '000103' | '000104' | '000105' | '000106' | '000107', never>;
    'refreshInstance': Answer<SaasV1['schemas']['Acknowledgement'], '000000' | '000001' | '000002' | '000003' | '000005', never>;
    'expireInstance': Answer<SaasV1['schemas']['Acknowledgement'], '000000' | '000001' | '000002' | '000003' | '000005', never>;
    'releaseInstance': Answer<SaasV1['schemas']['Acknowledgement'], '000000' | '000001' | '000002' | '000003' | '000005', never>;
    'upgrade': Answer<SaasV1['schemas']['Acknowledgement'], '000000' | '000001' | '000002' | '000003' | '000005', never>;
    'instanceStatus': Answer<SaasV1['schemas']['Acknowledgement'], '000000' | '000001' | '000002' | '000003' | '000005', never>;
    'queryInstance': Answer<SaasV1['schemas']['QueryInstanceAnswer'], '000000' | '000001' | '000002' | '000003' | '000005', never>;
  };
  'saas-v2': {
    'newInstance': Answer<SaasV2['schemas']['NewInstanceAnswer'], '000000' | '000004', 'instanceId'> | Answer<SaasV2['schemas']['NewInstanceAnswer'], '000001' | '000002' | '000005' | '000100' | '000101' | '000102' | '000103' | '000104' | '000105' | '000106' | '000107', never>;
    'queryInstance': Answer<SaasV2['schemas']['QueryInstanceAnswer'], '000000' | '000001' | '000002' | '000003' | '000004' | '000005' | '000100' | '000101' | '000102' | '000103' | '000104' | '000105' | '000106' | '000107', never>;
    'refreshInstance': Answer<SaasV2['schemas']['Acknowledgement'], '000000' | '000001' | '000002' | '000003' | '000004' | '000005', never>;
    'updateInstanceStatus': Answer<SaasV2['schemas']['Acknowledgement'], '000000' | '000001' | '000002' | '000003' | '000004' | '000005', never>;
    'releaseInstance': Answer<SaasV2['schemas']['Acknowledgement'], '000000' | '000001' | '000002' | '000003' | '000004' | '000005', never>;
    'upgradeInstance': Answer<SaasV2['schemas']['Acknowledgement'], '000000' | '000001' | '000002' | '000003' | '000004' | '000005', never>;
    'changeInstanceCheck': Answer<SaasV2['schemas']['Acknowledgement'], '000000' | '000001' | '000002' | '000003' | '000004' | '000005', never>;
  };
}

/** The result codes, by guide and activity. */
interface ResultCodes {
  'license-code': {
    'refreshLicenseCode': '000000' | '000001' | '000002' | '000003' | '000004' | '000005';
    'updateLicenseCodeStatus': '000000' | '000001' | '000002' | '000003' | '000004' | '000005';
    'releaseLicenseCode': '000000' | '000001' | '000002' | '000003' | '000004' | '000005';
  };
  'license-online': {
    'newInstance': '000000' | '000001' | '000002' | '000004' | '000005' | '000100';
    'refreshInstance': '000000' | '000001' | '000002' | '000003' | '000004' | '000005';
    'updateInstanceStatus': '000000' | '000001' | '000002' | '000003' | '000004' | '000005';
    'releaseInstance': '000000' | '000001' | '000002' | '000003' | '000004' | '000005';
    'getLicenseAsync': '000000' | '000001' | '000002' | '000003' | '000004' | '000005' | '000900' | '000901' | '000902' | '000903';
  };
  'license-v1': {
    'getLicense': '000000' | '000001' | '000002' | '000005';
    'refreshLicense': '000000' | '000001' | '000002' | '000003' | '000005';
    'expireLicense': '000000' | '000001' | '000002' | '000003' | '000005';
    'releaseLicense': '000000' | '000001' | '000002' | '000003' | '000005';
  };
  'linked-kit-v1': {
    'tenantSync': '000000' | '000001' | '000002' | '000005';
    'applicationSync': '000000' | '000001' | '000002' | '000005';
    'authSync': '000000' | '000001' | '000002' | '000005';
    'singleOrgSync': '000000' | '000001' | '000002' | '000005';
    'allOrgSync': '000000' | '000001' | '000002' | '000005';
  };
  'linked-kit-v2': {
    'tenantSync': '000000' | '000001' | '000002' | '000005';
    'applicationSync': '000000' | '000001' | '000002' | '000005';
    'authSync': '000000' | '000001' | '000002' | '000005';
    'singleOrgSync': '000000' | '000001' | '000002' | '000005';
    'allOrgSync': '000000' | '000001' | '000002' | '000005';
  };
  'order-notify': {
    'orderNotify': '000000' | '000001' | '000002' | '000005';
  };
  'saas-v1': {
    'newInstance': '000000' | '000001' | '000002' | '000005' | '000100' | '000101' | '000102' | '000103' | '000104' | '000105' | '000106' | '000107';
    'refreshInstance': '000000' | '000001' | '000002' | '000003' | '000005';
    'expireInstance': '000000' | '000001' | '000002' | '000003' | '000005';
    'releaseInstance': '000000' | '000001' | '000002' | '000003' | '000005';
    'upgrade': '000000' | '000001' | '000002' | '000003' | '000005';
    'instanceStatus': '000000' | '000001' | '000002' | '000003' | '000005';
    'queryInstance': '000000' | '000001' | '000002' | '000003' | '000005';
  };
  'saas-v2': {
    'newInstance': '000000' | '000001' | '000002' | '000004' | '000005' | '000100' | '000101' | '000102' | '000103' | '000104' | '000105' | '000106' | '000107';
    'queryInstance': '000000' | '000001' | '000002' | '000003' | '000004' | '000005' | '000100' | '000101' | '000102' | '000103' | '000104' | '000105' | '000106' | '000107';
    'refreshInstance': '000000' | '000001' | '000002' | '000003' | '000004' | '000005';
    'updateInstanceStatus': '000000' | '000001' | '000002' | '000003' | '000004' | '000005';
    'releaseInstance': '000000' | '000001' | '000002' | '000003' | '000004' | '000005';
    'upgradeInstance': '000000' | '000001' | '000002' | '000003' | '000004' | '000005';
    'changeInstanceCheck': '000000' | '000001' | '000002' | '000003' | '000004' | '000005';
  };
}

/** An answer with one of some codes, and the fields that are mandatory with them. */
type Answer<Schema, Code, Field extends keyof Schema> = Omit<Schema, 'resultCode' | Field> & { resultCode: Code } & {
  [F in Field]-?: Exclude<Schema[F], undefined>;
};
