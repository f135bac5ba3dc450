// Made by `npm run generate` from openapi/. Do not edit: change the contract and generate again.
// @ts-nocheck: plain JavaScript, as ajv writes it.

export const orderQueryAnswer = validate10;
const schema11 = {"type":"object","required":["resultCode","resultMsg"],"properties":{"resultCode":{"type":"string"},"resultMsg":{"type":"string"},"orderInfo":{"type":"object","nullable":true,"required":["orderId","orderType","createTime","orderLine"],"properties":{"orderId":{"type":"string"},"orderType":{"type":"string"},"createTime":{"type":"string"},"orderLine":{"type":"array","items":{"type":"object","required":["orderLineId","chargingMode"],"properties":{"orderLineId":{"type":"string"},"chargingMode":{"type":"string"},"expireTime":{"type":"string","nullable":true},"periodType":{"type":"string","nullable":true},"periodNumber":{"type":"number","nullable":true},"productInfo":{"type":"array","nullable":true,"items":{"type":"object","required":["productId","skuCode"],"properties":{"productId":{"type":"string"},"skuCode":{"type":"string"},"linearValue":{"type":"number","nullable":true},"productName":{"type":"string","nullable":true}}}},"extendParams":{"type":"array","nullable":true,"items":{"type":"object","required":["name"],"properties":{"name":{"type":"string"},"value":{"type":"string","nullable":true}}}},"currency":{"type":"string","nullable":true},"currencyAfterDiscount":{"type":"string","nullable":true}}}},"buyerInfo":{"type":"object","nullable":true,"properties":{"mobilePhone":{"type":"string","nullable":true},"email":{"type":"string","nullable":true},"customerId":{"type":"string","nullable":true},"customerName":{"type":"string","nullable":true},"customerRealName":{"type":"string","nullable":true},"customerType":{"type":"number","nullable":true},"userId":{"type":"string","nullable":true},"userName":{"type":"string","nullable":true}}},"extendParams":{"type":"array","nullable":true,"items":{"type":"object","required":["name"],"properties":{"name":{"type":"string"},"value":{"type":"string","nullable":true}}}}}},"extra_info":{}}};

function validate10(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.resultCode === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "resultCode"},message:"must have required property '"+"resultCode"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.resultMsg === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "resultMsg"},message:"must have required property '"+"resultMsg"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.resultCode !== undefined){
if(typeof data.resultCode !== "string"){
const err2 = {instancePath:instancePath+"/resultCode",schemaPath:"#/properties/resultCode/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.resultMsg !== undefined){
if(typeof data.resultMsg !== "string"){
const err3 = {instancePath:instancePath+"/resultMsg",schemaPath:"#/properties/resultMsg/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.orderInfo !== undefined){
let data2 = data.orderInfo;
if((!(data2 && typeof data2 == "object" && !Array.isArray(data2))) && (data2 !== null)){
const err4 = {instancePath:instancePath+"/orderInfo",schemaPath:"#/properties/orderInfo/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
if(data2.orderId === undefined){
const err5 = {instancePath:instancePath+"/orderInfo",schemaPath:"#/properties/orderInfo/required",keyword:"required",params:{missingProperty: "orderId"},message:"must have required property '"+"orderId"+"'"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data2.orderType === undefined){
const err6 = {instancePath:instancePath+"/orderInfo",schemaPath:"#/properties/orderInfo/required",keyword:"required",params:{missingProperty: "orderType"},message:"must have required property '"+"orderType"+"'"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data2.createTime === undefined){
const err7 = {instancePath:instancePath+"/orderInfo",schemaPath:"#/properties/orderInfo/required",keyword:"required",params:{missingProperty: "createTime"},message:"must have required property '"+"createTime"+"'"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(data2.orderLine === undefined){
const err8 = {instancePath:instancePath+"/orderInfo",schemaPath:"#/properties/orderInfo/required",keyword:"required",params:{missingProperty: "orderLine"},message:"must have required property '"+"orderLine"+"'"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(data2.orderId !== undefined){
if(typeof data2.orderId !== "string"){
const err9 = {instancePath:instancePath+"/orderInfo/orderId",schemaPath:"#/properties/orderInfo/properties/orderId/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data2.orderType !== undefined){
if(typeof data2.orderType !== "string"){
const err10 = {instancePath:instancePath+"/orderInfo/orderType",schemaPath:"#/properties/orderInfo/properties/orderType/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data2.createTime !== undefined){
if(typeof data2.createTime !== "string"){
const err11 = {instancePath:instancePath+"/orderInfo/createTime",schemaPath:"#/properties/orderInfo/properties/createTime/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data2.orderLine !== undefined){
let data6 = data2.orderLine;
if(Array.isArray(data6)){
const len0 = data6.length;
for(let i0=0; i0<len0; i0++){
let data7 = data6[i0];
if(data7 && typeof data7 == "object" && !Array.isArray(data7)){
if(data7.orderLineId === undefined){
const err12 = {instancePath:instancePath+"/orderInfo/orderLine/" + i0,schemaPath:"#/properties/orderInfo/properties/orderLine/items/required",keyword:"required",params:{missingProperty: "orderLineId"},message:"must have required property '"+"orderLineId"+"'"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if(data7.chargingMode === undefined){
const err13 = {instancePath:instancePath+"/orderInfo/orderLine/" + i0,schemaPath:"#/properties/orderInfo/properties/orderLine/items/required",keyword:"required",params:{missingProperty: "chargingMode"},message:"must have required property '"+"chargingMode"+"'"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if(data7.orderLineId !== undefined){
if(typeof data7.orderLineId !== "string"){
const err14 = {instancePath:instancePath+"/orderInfo/orderLine/" + i0+"/orderLineId",schemaPath:"#/properties/orderInfo/properties/orderLine/items/properties/orderLineId/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data7.chargingMode !== undefined){
if(typeof data7.chargingMode !== "string"){
const err15 = {instancePath:instancePath+"/orderInfo/orderLine/" + i0+"/chargingMode",schemaPath:"#/properties/orderInfo/properties/orderLine/items/properties/chargingMode/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data7.expireTime !== undefined){
let data10 = data7.expireTime;
if((typeof data10 !== "string") && (data10 !== null)){
const err16 = {instancePath:instancePath+"/orderInfo/orderLine/" + i0+"/expireTime",schemaPath:"#/properties/orderInfo/properties/orderLine/items/properties/expireTime/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data7.periodType !== undefined){
let data11 = data7.periodType;
if((typeof data11 !== "string") && (data11 !== null)){
const err17 = {instancePath:instancePath+"/orderInfo/orderLine/" + i0+"/periodType",schemaPath:"#/properties/orderInfo/properties/orderLine/items/properties/periodType/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data7.periodNumber !== undefined){
let data12 = data7.periodNumber;
if((!((typeof data12 == "number") && (isFinite(data12)))) && (data12 !== null)){
const err18 = {instancePath:instancePath+"/orderInfo/orderLine/" + i0+"/periodNumber",schemaPath:"#/properties/orderInfo/properties/orderLine/items/properties/periodNumber/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data7.productInfo !== undefined){
let data13 = data7.productInfo;
if((!(Array.isArray(data13))) && (data13 !== null)){
const err19 = {instancePath:instancePath+"/orderInfo/orderLine/" + i0+"/productInfo",schemaPath:"#/properties/orderInfo/properties/orderLine/items/properties/productInfo/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
if(Array.isArray(data13)){
const len1 = data13.length;
for(let i1=0; i1<len1; i1++){
let data14 = data13[i1];
if(data14 && typeof data14 == "object" && !Array.isArray(data14)){
if(data14.productId === undefined){
const err20 = {instancePath:instancePath+"/orderInfo/orderLine/" + i0+"/productInfo/" + i1,schemaPath:"#/properties/orderInfo/properties/orderLine/items/properties/productInfo/items/required",keyword:"required",params:{missingProperty: "productId"},message:"must have required property '"+"productId"+"'"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
if(data14.skuCode === undefined){
const err21 = {instancePath:instancePath+"/orderInfo/orderLine/" + i0+"/productInfo/" + i1,schemaPath:"#/properties/orderInfo/properties/orderLine/items/properties/productInfo/items/required",keyword:"required",params:{missingProperty: "skuCode"},message:"must have required property '"+"skuCode"+"'"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
if(data14.productId !== undefined){
if(typeof data14.productId !== "string"){
const err22 = {instancePath:instancePath+"/orderInfo/orderLine/" + i0+"/productInfo/" + i1+"/productId",schemaPath:"#/properties/orderInfo/properties/orderLine/items/properties/productInfo/items/properties/productId/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
if(data14.skuCode !== undefined){
if(typeof data14.skuCode !== "string"){
const err23 = {instancePath:instancePath+"/orderInfo/orderLine/" + i0+"/productInfo/" + i1+"/skuCode",schemaPath:"#/properties/orderInfo/properties/orderLine/items/properties/productInfo/items/properties/skuCode/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
if(data14.linearValue !== undefined){
let data17 = data14.linearValue;
if((!((typeof data17 == "number") && (isFinite(data17)))) && (data17 !== null)){
const err24 = {instancePath:instancePath+"/orderInfo/orderLine/" + i0+"/productInfo/" + i1+"/linearValue",schemaPath:"#/properties/orderInfo/properties/orderLine/items/properties/productInfo/items/properties/linearValue/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
if(data14.productName !== undefined){
let data18 = data14.productName;
if((typeof data18 !== "string") && (data18 !== null)){
const err25 = {instancePath:instancePath+"/orderInfo/orderLine/" + i0+"/productInfo/" + i1+"/productName",schemaPath:"#/properties/orderInfo/properties/orderLine/items/properties/productInfo/items/properties/productName/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
}
else {
const err26 = {instancePath:instancePath+"/orderInfo/orderLine/" + i0+"/productInfo/" + i1,schemaPath:"#/properties/orderInfo/properties/orderLine/items/properties/productInfo/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
}
}
if(data7.extendParams !== undefined){
let data19 = data7.extendParams;
if((!(Array.isArray(data19))) && (data19 !== null)){
const err27 = {instancePath:instancePath+"/orderInfo/orderLine/" + i0+"/extendParams",schemaPath:"#/properties/orderInfo/properties/orderLine/items/properties/extendParams/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
if(Array.isArray(data19)){
const len2 = data19.length;
for(let i2=0; i2<len2; i2++){
let data20 = data19[i2];
if(data20 && typeof data20 == "object" && !Array.isArray(data20)){
if(data20.name === undefined){
const err28 = {instancePath:instancePath+"/orderInfo/orderLine/" + i0+"/extendParams/" + i2,schemaPath:"#/properties/orderInfo/properties/orderLine/items/properties/extendParams/items/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'"};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
if(data20.name !== undefined){
if(typeof data20.name !== "string"){
const err29 = {instancePath:instancePath+"/orderInfo/orderLine/" + i0+"/extendParams/" + i2+"/name",schemaPath:"#/properties/orderInfo/properties/orderLine/items/properties/extendParams/items/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
if(data20.value !== undefined){
let data22 = data20.value;
if((typeof data22 !== "string") && (data22 !== null)){
const err30 = {instancePath:instancePath+"/orderInfo/orderLine/" + i0+"/extendParams/" + i2+"/value",schemaPath:"#/properties/orderInfo/properties/orderLine/items/properties/extendParams/items/properties/value/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
}
else {
const err31 = {instancePath:instancePath+"/orderInfo/orderLine/" + i0+"/extendParams/" + i2,schemaPath:"#/properties/orderInfo/properties/orderLine/items/properties/extendParams/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
}
}
if(data7.currency !== undefined){
let data23 = data7.currency;
if((typeof data23 !== "string") && (data23 !== null)){
const err32 = {instancePath:instancePath+"/orderInfo/orderLine/" + i0+"/currency",schemaPath:"#/properties/orderInfo/properties/orderLine/items/properties/currency/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
if(data7.currencyAfterDiscount !== undefined){
let data24 = data7.currencyAfterDiscount;
if((typeof data24 !== "string") && (data24 !== null)){
const err33 = {instancePath:instancePath+"/orderInfo/orderLine/" + i0+"/currencyAfterDiscount",schemaPath:"#/properties/orderInfo/properties/orderLine/items/properties/currencyAfterDiscount/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
}
else {
const err34 = {instancePath:instancePath+"/orderInfo/orderLine/" + i0,schemaPath:"#/properties/orderInfo/properties/orderLine/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
}
else {
const err35 = {instancePath:instancePath+"/orderInfo/orderLine",schemaPath:"#/properties/orderInfo/properties/orderLine/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
if(data2.buyerInfo !== undefined){
let data25 = data2.buyerInfo;
if((!(data25 && typeof data25 == "object" && !Array.isArray(data25))) && (data25 !== null)){
const err36 = {instancePath:instancePath+"/orderInfo/buyerInfo",schemaPath:"#/properties/orderInfo/properties/buyerInfo/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
if(data25 && typeof data25 == "object" && !Array.isArray(data25)){
if(data25.mobilePhone !== undefined){
let data26 = data25.mobilePhone;
if((typeof data26 !== "string") && (data26 !== null)){
const err37 = {instancePath:instancePath+"/orderInfo/buyerInfo/mobilePhone",schemaPath:"#/properties/orderInfo/properties/buyerInfo/properties/mobilePhone/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
if(data25.email !== undefined){
let data27 = data25.email;
if((typeof data27 !== "string") && (data27 !== null)){
const err38 = {instancePath:instancePath+"/orderInfo/buyerInfo/email",schemaPath:"#/properties/orderInfo/properties/buyerInfo/properties/email/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
}
if(data25.customerId !== undefined){
let data28 = data25.customerId;
if((typeof data28 !== "string") && (data28 !== null)){
const err39 = {instancePath:instancePath+"/orderInfo/buyerInfo/customerId",schemaPath:"#/properties/orderInfo/properties/buyerInfo/properties/customerId/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
}
if(data25.customerName !== undefined){
let data29 = data25.customerName;
if((typeof data29 !== "string") && (data29 !== null)){
const err40 = {instancePath:instancePath+"/orderInfo/buyerInfo/customerName",schemaPath:"#/properties/orderInfo/properties/buyerInfo/properties/customerName/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
}
if(data25.customerRealName !== undefined){
let data30 = data25.customerRealName;
if((typeof data30 !== "string") && (data30 !== null)){
const err41 = {instancePath:instancePath+"/orderInfo/buyerInfo/customerRealName",schemaPath:"#/properties/orderInfo/properties/buyerInfo/properties/customerRealName/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
}
if(data25.customerType !== undefined){
let data31 = data25.customerType;
if((!((typeof data31 == "number") && (isFinite(data31)))) && (data31 !== null)){
const err42 = {instancePath:instancePath+"/orderInfo/buyerInfo/customerType",schemaPath:"#/properties/orderInfo/properties/buyerInfo/properties/customerType/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
}
if(data25.userId !== undefined){
let data32 = data25.userId;
if((typeof data32 !== "string") && (data32 !== null)){
const err43 = {instancePath:instancePath+"/orderInfo/buyerInfo/userId",schemaPath:"#/properties/orderInfo/properties/buyerInfo/properties/userId/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
}
if(data25.userName !== undefined){
let data33 = data25.userName;
if((typeof data33 !== "string") && (data33 !== null)){
const err44 = {instancePath:instancePath+"/orderInfo/buyerInfo/userName",schemaPath:"#/properties/orderInfo/properties/buyerInfo/properties/userName/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
}
}
}
if(data2.extendParams !== undefined){
let data34 = data2.extendParams;
if((!(Array.isArray(data34))) && (data34 !== null)){
const err45 = {instancePath:instancePath+"/orderInfo/extendParams",schemaPath:"#/properties/orderInfo/properties/extendParams/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
if(Array.isArray(data34)){
const len3 = data34.length;
for(let i3=0; i3<len3; i3++){
let data35 = data34[i3];
if(data35 && typeof data35 == "object" && !Array.isArray(data35)){
if(data35.name === undefined){
const err46 = {instancePath:instancePath+"/orderInfo/extendParams/" + i3,schemaPath:"#/properties/orderInfo/properties/extendParams/items/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'"};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
if(data35.name !== undefined){
if(typeof data35.name !== "string"){
const err47 = {instancePath:instancePath+"/orderInfo/extendParams/" + i3+"/name",schemaPath:"#/properties/orderInfo/properties/extendParams/items/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
}
if(data35.value !== undefined){
let data37 = data35.value;
if((typeof data37 !== "string") && (data37 !== null)){
const err48 = {instancePath:instancePath+"/orderInfo/extendParams/" + i3+"/value",schemaPath:"#/properties/orderInfo/properties/extendParams/items/properties/value/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
}
}
else {
const err49 = {instancePath:instancePath+"/orderInfo/extendParams/" + i3,schemaPath:"#/properties/orderInfo/properties/extendParams/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
}
}
}
}
}
}
else {
const err50 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
validate10.errors = vErrors;
return errors === 0;
}
