// Made by `npm run generate` from openapi/. Do not edit: change the contract and generate again.

import type { components as SaasV2 } from './types/saas-v2.ts';

/** Every scene by guide and activity: how it is called, what its bodies are named in the contract, what it may answer. */
export const scenes = {
  'saas-v2': {
    'newInstance': {
      guide: 'saas-v2',
      activity: 'newInstance',
      path: '/saas-v2/newInstance',
      method: 'POST',
      transport: 'json-body',
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
      operationId: 'changeInstanceCheck',
      requestSchema: 'ChangeInstanceCheckRequest',
      answerSchema: 'Acknowledgement',
      resultCodes: ['000000', '000001', '000002', '000003', '000004', '000005'],
    },
  },
} as const;

/** What each result code means, by guide. */
export const resultCodeMeanings = {
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
