/** The product of the one answer of KooGallery that was recorded. */
export const testProduct = {
  productId: 'OFFI846204237451911168',
  skuCode: '0a4d1578-5295-46a7-92d4-7c803dccc51d',
  linearValue: 50,
  productName: 'MOCK product, test spec, basic, yearly',
};

/** Its buyer. */
export const testBuyer = {
  mobilePhone: '18688888888',
  email: null,
  customerId: '459bbbec25d24749b2eb83be37b602a8',
  customerName: 'mock_user_01',
  customerRealName: 'test user 1',
  customerType: 0,
  userId: null,
  userName: null,
};

/** What that buyer filled in. */
export const testExtendParams = [
  { name: 'emailDomainName', value: 'test.xxxx.com' },
  { name: 'ip', value: '127.0.0.1' },
];

/** His mail address, which the recorded answer does not tell but the older guides may. */
export const testMail = 'buyer@example.com';
