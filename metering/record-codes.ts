/** What is done about a record that KooGallery has found bad. */
export interface RecordCode {
  state: 'sent' | 'waiting' | 'refused';
  /** What the code means and what to do, for the operator. */
  reason: string;
}

const refused = (reason: string): RecordCode => ({ state: 'refused', reason });
const ourFault = 'this is a fault of Koobridge: report it with the record';

/** The record-level codes (话单级错误码) of page zh-cn_topic_0070649410, as shown in the seller console. */
const codes: Record<string, RecordCode> = {
  '001': refused(
    'the instance does not exist at KooGallery: check that the instance id is that of the pay-per-use instance',
  ),
  '002': refused(`the format of its times is wrong: ${ourFault}`),
  '003': refused(
    `its value is not one that can be charged: check the quantities of its events; otherwise ${ourFault}`,
  ),
  '004': refused(`its number is missing: ${ourFault}`),
  '005': { state: 'sent', reason: 'KooGallery has a record with this number already' },
  '006': refused(
    'the product of the instance was retired: put it back on sale or settle with the buyer, then send it again',
  ),
  '007': refused('it is too old to be charged: settle with the buyer'),
  '009': refused(
    "the instance does not belong to this seller: check the endpoint's access key and its product",
  ),
  '010': { state: 'sent', reason: 'KooGallery has the record of this window already' },
  '011': refused(
    `the range of its times is not valid: compare them with the life of the instance; otherwise ${ourFault}`,
  ),
  '012': refused('the instance is not pay-per-use: count its usage on the pay-per-use instance'),
  '013': {
    state: 'waiting',
    reason:
      'the status of the instance does not allow it: it is sent again; find out whether the instance is frozen',
  },
};

/** The treatment of a code; one that is in no table (008, new ones) refuses the record. */
export function recordCode(code: string): RecordCode {
  return (
    codes[code] ??
    refused('the code is in no table of KooGallery: ask its support, then send the record again')
  );
}
