import type { FailureReason } from '../lifecycle/command.ts';

/** How one kind of failure is told to KooGallery, and what to do about it. */
export interface FailureEntry {
  /** KooGallery's six digits. */
  resultCode: string;
  /** What it means. */
  meaning: string;
  /** What the merchant does. */
  advice: string;
}

/** What can be wrong with a call before any handler sees it. */
export type CallFault =
  | 'SIGNATURE_MISSING'
  | 'SIGNATURE_WRONG'
  | 'TIMESTAMP_WRONG'
  | 'TIMESTAMP_OLD'
  | 'NONCE_MISSING'
  | 'NONCE_REPLAYED'
  | 'CONTENT_TYPE_WRONG'
  | 'BODY_MALFORMED'
  | 'ACTIVITY_UNKNOWN'
  | 'FIELD_MISSING'
  | 'FIELD_WRONG'
  | 'SECRET_UNREADABLE'
  | 'STILL_IN_PROGRESS'
  | 'SERVER_TROUBLE';

/** Every failure there is: our code, KooGallery's code, and a sentence with what to do. `docs/errors.md` is made of it. */
export const failures: Record<FailureReason | CallFault, FailureEntry> = {
  SIGNATURE_MISSING: {
    resultCode: '000001',
    meaning: 'The signature or token of the call is missing.',
    advice: 'Check that a proxy in front of the server passes query string and headers on.',
  },
  SIGNATURE_WRONG: {
    resultCode: '000001',
    meaning: 'No key of the endpoint gives this signature.',
    advice:
      'Compare keys.basic in koobridge.yaml with the key bound to the address in Seller Console; check that no proxy changes the body.',
  },
  TIMESTAMP_WRONG: {
    resultCode: '000001',
    meaning: 'The query parameter timestamp is missing or has neither 13 nor 10 digits.',
    advice: 'Check that a proxy in front of the server passes the query string on.',
  },
  TIMESTAMP_OLD: {
    resultCode: '000001',
    meaning: 'The timestamp lies too far from the clock of this server.',
    advice: 'Set the clock of this machine (NTP), or raise clockToleranceS of the endpoint.',
  },
  NONCE_MISSING: {
    resultCode: '000001',
    meaning: 'The query parameter nonce is missing.',
    advice: 'Check that a proxy in front of the server passes the query string on.',
  },
  NONCE_REPLAYED: {
    resultCode: '000001',
    meaning: 'The nonce was used before: somebody sent the same call twice.',
    advice: 'KooGallery makes a new nonce for each try, so look for a proxy that repeats requests.',
  },
  CONTENT_TYPE_WRONG: {
    resultCode: '000002',
    meaning: 'The body is not announced as application/json.',
    advice: 'Send Content-Type: application/json.',
  },
  BODY_MALFORMED: {
    resultCode: '000002',
    meaning: 'The body is not a JSON object.',
    advice: 'Send one JSON object in UTF-8.',
  },
  ACTIVITY_UNKNOWN: {
    resultCode: '000002',
    meaning: "The field activity is missing, or names no scene of the endpoint's guide.",
    advice: 'Check that the address in Seller Console belongs to an endpoint with the right guide.',
  },
  FIELD_MISSING: {
    resultCode: '000002',
    meaning: 'A mandatory field is missing or empty.',
    advice: 'Send the field that the message names.',
  },
  FIELD_WRONG: {
    resultCode: '000002',
    meaning: 'A field has the wrong type or cannot be understood.',
    advice: 'Send the field that the message names as the guide describes it.',
  },
  SECRET_UNREADABLE: {
    resultCode: '000002',
    meaning: 'The client secret of a linked application cannot be decrypted.',
    advice:
      'Check that linkedKit.privateKey in koobridge.yaml belongs to the public key of the application credential.',
  },
  STILL_IN_PROGRESS: {
    resultCode: '000005',
    meaning: 'The work goes on, and the guide has no answer that says so.',
    advice: 'Nothing to do: the repeated call gets the result; make the plugin quicker if it happens often.',
  },
  SERVER_TROUBLE: {
    resultCode: '000005',
    meaning: 'This server could not do its work, most often because of its database.',
    advice: 'Read the log line with the same call id; KooGallery will call again.',
  },
  INSTANCE_UNKNOWN: {
    resultCode: '000003',
    meaning: 'There is no such instance at this endpoint.',
    advice: "Check that the product's address is that of the endpoint that made the instance.",
  },
  INSTANCE_RELEASED: {
    resultCode: '000003',
    meaning: 'The instance has been released.',
    advice: 'Nothing to do: a release is final.',
  },
  ORDER_UNKNOWN: {
    resultCode: '000005',
    meaning: 'KooGallery does not know the order.',
    advice: 'Check marketplace.site and that the AK/SK belong to the merchant who sells the product.',
  },
  NOT_OFFERED: {
    resultCode: '000005',
    meaning: "The product's plugin does not offer this.",
    advice: 'Add the function to the plugin, or do not sell the option.',
  },
  PLUGIN_FAILED: {
    resultCode: '000005',
    meaning: 'The plugin kept failing.',
    advice: 'Mend the plugin and contact the buyer: KooGallery has cancelled the order by then.',
  },
  TIMED_OUT: {
    resultCode: '000005',
    meaning: 'The answer was not ready in time.',
    advice: 'Make the plugin quicker: what a buyer looks at is asked live.',
  },
  NO_RESOURCE: {
    resultCode: '000100',
    meaning: 'The plugin has no instance to give.',
    advice: 'Add capacity and contact the buyer.',
  },
  PHONE_TAKEN: {
    resultCode: '000101',
    meaning: "The buyer's mobile number is empty or taken.",
    advice: 'Contact the buyer.',
  },
  EMAIL_TAKEN: {
    resultCode: '000102',
    meaning: "The buyer's e-mail address is empty or taken.",
    advice: 'Contact the buyer.',
  },
  ALREADY_PURCHASED: {
    resultCode: '000103',
    meaning: 'The buyer has the product already and cannot buy it again.',
    advice: 'Contact the buyer; the order will be unsubscribed.',
  },
  PRODUCT_ERROR: {
    resultCode: '000104',
    meaning: 'The product itself had an error.',
    advice: "Look into the product's own log.",
  },
  ALREADY_ENTITLED: {
    resultCode: '000105',
    meaning: 'The account has the entitlement already.',
    advice: 'Contact the buyer.',
  },
  SOLD_OUT: {
    resultCode: '000106',
    meaning: 'The product is sold out.',
    advice: 'Add stock or take the product off sale.',
  },
  EMAIL_DOMAIN_TAKEN: {
    resultCode: '000107',
    meaning: 'The e-mail domain exists already.',
    advice: 'Contact the buyer.',
  },
  LICENSE_QUOTA_USED_UP: {
    resultCode: '000900',
    meaning: "All licenses of the instance's current order have been issued.",
    advice: 'Nothing to do: the buyer has to give one back, or buy more.',
  },
  LICENSE_OUTSIDE_PERIOD: {
    resultCode: '000901',
    meaning: 'The license was asked for outside the period of the current order.',
    advice: "Nothing to do when the period is over; else compare the order's times with the plugin's check.",
  },
  LICENSE_EXPIRY_MISSING: {
    resultCode: '000902',
    meaning: 'The product is sold by period, and the request for a license names no end.',
    advice: 'Check in Seller Console that the product is sold as the plugin thinks.',
  },
  FINGERPRINT_MISSING: {
    resultCode: '000903',
    meaning: 'The license has to be tied to a device, and the request names none.',
    advice: "Let the client program send the device's fingerprint with its request for a license.",
  },
  CHANGE_NOT_POSSIBLE: {
    resultCode: '000005',
    meaning: 'The change of specification is not possible.',
    advice: 'Nothing to do: the buyer is told and keeps what he has.',
  },
  INVALID_REQUEST: {
    resultCode: '000002',
    meaning: "The plugin found the order's data unusable.",
    advice: "Look at the order's parameters and the plugin's message.",
  },
  INTERNAL: {
    resultCode: '000005',
    meaning: 'The plugin refused for a reason of its own.',
    advice: "Read the plugin's message in the journal.",
  },
};
