import { createServer } from 'node:http';
import { listenOnLoopback } from './listening.ts';

const orderIdMark = '<orderId>';
const orderLineIdMark = '<orderLineId>';
const answer = JSON.stringify({
  resultCode: 'MKT.0000',
  resultMsg: 'Success',
  orderInfo: {
    orderId: orderIdMark,
    orderType: 'NEW',
    createTime: '20241121090846',
    orderLine: [
      {
        orderLineId: orderLineIdMark,
        chargingMode: 'PERIOD',
        periodType: 'year',
        periodNumber: 1,
        expireTime: '20251121235959',
        productInfo: [
          {
            productId: 'OFFI846204237451911168',
            skuCode: '0a4d1578-5295-46a7-92d4-7c803dccc51d',
            linearValue: 50,
            productName: 'MOCK product, test spec, basic, yearly',
          },
        ],
        extendParams: [
          { name: 'emailDomainName', value: 'test.xxxx.com' },
          { name: 'ip', value: '127.0.0.1' },
        ],
        currency: '100',
        currencyAfterDiscount: '100',
      },
    ],
    buyerInfo: {
      mobilePhone: '18688888888',
      email: null,
      customerId: '459bbbec25d24749b2eb83be37b602a8',
      customerName: 'mock_user_01',
      customerRealName: 'test user 1',
      customerType: 0,
      userId: null,
      userName: null,
    },
    extendParams: [],
  },
});

// KooGallery's order query, answered for any order at once: it checks nothing, to leave the machine to the server.
const server = createServer((request, response) => {
  const query = new URLSearchParams(request.url?.split('?')[1]);
  const body = answer
    .replace(orderIdMark, query.get('orderId') ?? '')
    .replace(orderLineIdMark, query.get('orderLineId') ?? '');
  response.writeHead(200, { 'Content-Type': 'application/json', 'Content-Length': body.length });
  response.end(body);
});

await listenOnLoopback(server);
