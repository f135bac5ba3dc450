// Made by `npm run generate` from openapi/. Do not edit: change the contract and generate again.
// @ts-nocheck: plain JavaScript, as ajv writes it.

import ucs2length from 'ajv/dist/runtime/ucs2length.js';

export const newInstanceRequest = validate10;
const schema11 = {"type":"object","required":["activity","timeStamp","customerId","businessId","orderId","productId"],"properties":{"activity":{"type":"string","enum":["newInstance"],"maxLength":20},"timeStamp":{"type":"string","maxLength":20},"customerId":{"type":"string","maxLength":100},"customerName":{"type":"string","maxLength":64},"userId":{"type":"string","maxLength":64},"userName":{"type":"string","maxLength":64},"mobilePhone":{"type":"string","maxLength":256},"email":{"type":"string","maxLength":512},"businessId":{"type":"string","maxLength":64},"orderId":{"type":"string","maxLength":64},"skuCode":{"type":"string","maxLength":64},"productId":{"type":"string","maxLength":64},"trialFlag":{"type":"string","maxLength":2,"enum":["0","1"]},"expireTime":{"type":"string","maxLength":20,"pattern":"^[0-9]{14}([0-9]{3})?$"},"chargingMode":{"type":"string","maxLength":3,"enum":["0","1","3","5"]},"saasExtendParams":{"type":"string","maxLength":2048},"amount":{"type":"string","maxLength":7,"pattern":"^[0-9]+$"},"diskSize":{"type":"string","maxLength":7,"pattern":"^[0-9]+$"},"bandWidth":{"type":"string","maxLength":7,"pattern":"^[0-9]+$"},"periodType":{"type":"string","maxLength":10,"enum":["year","month","day"]},"periodNumber":{"type":"string","maxLength":2,"pattern":"^[0-9]+$"},"orderAmount":{"type":"string","maxLength":20,"pattern":"^[0-9]+(\\.[0-9]+)?$"},"provisionType":{"type":"string","maxLength":3,"enum":["1"]},"acceptanceTime":{"type":"string","maxLength":20,"pattern":"^[0-9]{14}([0-9]{3})?$"},"testFlag":{"type":"string","maxLength":2,"enum":["0","1"]}},"additionalProperties":false};
const func2 = Object.prototype.hasOwnProperty;
const func3 = (ucs2length.default ?? ucs2length);
const pattern0 = new RegExp("^[0-9]{14}([0-9]{3})?$", "u");
const pattern1 = new RegExp("^[0-9]+$", "u");
const pattern5 = new RegExp("^[0-9]+(\\.[0-9]+)?$", "u");

function validate10(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.activity === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "activity"},message:"must have required property '"+"activity"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.timeStamp === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "timeStamp"},message:"must have required property '"+"timeStamp"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.customerId === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "customerId"},message:"must have required property '"+"customerId"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.businessId === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "businessId"},message:"must have required property '"+"businessId"+"'"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.orderId === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "orderId"},message:"must have required property '"+"orderId"+"'"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data.productId === undefined){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "productId"},message:"must have required property '"+"productId"+"'"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
for(const key0 in data){
if(!(func2.call(schema11.properties, key0))){
const err6 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.activity !== undefined){
let data0 = data.activity;
if(!(data0 === "newInstance")){
const err7 = {instancePath:instancePath+"/activity",schemaPath:"#/properties/activity/enum",keyword:"enum",params:{allowedValues: schema11.properties.activity.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(typeof data0 === "string"){
if(func3(data0) > 20){
const err8 = {instancePath:instancePath+"/activity",schemaPath:"#/properties/activity/maxLength",keyword:"maxLength",params:{limit: 20},message:"must NOT have more than 20 characters"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
else {
const err9 = {instancePath:instancePath+"/activity",schemaPath:"#/properties/activity/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.timeStamp !== undefined){
let data1 = data.timeStamp;
if(typeof data1 === "string"){
if(func3(data1) > 20){
const err10 = {instancePath:instancePath+"/timeStamp",schemaPath:"#/properties/timeStamp/maxLength",keyword:"maxLength",params:{limit: 20},message:"must NOT have more than 20 characters"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
else {
const err11 = {instancePath:instancePath+"/timeStamp",schemaPath:"#/properties/timeStamp/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.customerId !== undefined){
let data2 = data.customerId;
if(typeof data2 === "string"){
if(func3(data2) > 100){
const err12 = {instancePath:instancePath+"/customerId",schemaPath:"#/properties/customerId/maxLength",keyword:"maxLength",params:{limit: 100},message:"must NOT have more than 100 characters"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
else {
const err13 = {instancePath:instancePath+"/customerId",schemaPath:"#/properties/customerId/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data.customerName !== undefined){
let data3 = data.customerName;
if(typeof data3 === "string"){
if(func3(data3) > 64){
const err14 = {instancePath:instancePath+"/customerName",schemaPath:"#/properties/customerName/maxLength",keyword:"maxLength",params:{limit: 64},message:"must NOT have more than 64 characters"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
else {
const err15 = {instancePath:instancePath+"/customerName",schemaPath:"#/properties/customerName/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data.userId !== undefined){
let data4 = data.userId;
if(typeof data4 === "string"){
if(func3(data4) > 64){
const err16 = {instancePath:instancePath+"/userId",schemaPath:"#/properties/userId/maxLength",keyword:"maxLength",params:{limit: 64},message:"must NOT have more than 64 characters"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
else {
const err17 = {instancePath:instancePath+"/userId",schemaPath:"#/properties/userId/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data.userName !== undefined){
let data5 = data.userName;
if(typeof data5 === "string"){
if(func3(data5) > 64){
const err18 = {instancePath:instancePath+"/userName",schemaPath:"#/properties/userName/maxLength",keyword:"maxLength",params:{limit: 64},message:"must NOT have more than 64 characters"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
else {
const err19 = {instancePath:instancePath+"/userName",schemaPath:"#/properties/userName/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data.mobilePhone !== undefined){
let data6 = data.mobilePhone;
if(typeof data6 === "string"){
if(func3(data6) > 256){
const err20 = {instancePath:instancePath+"/mobilePhone",schemaPath:"#/properties/mobilePhone/maxLength",keyword:"maxLength",params:{limit: 256},message:"must NOT have more than 256 characters"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
else {
const err21 = {instancePath:instancePath+"/mobilePhone",schemaPath:"#/properties/mobilePhone/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
if(data.email !== undefined){
let data7 = data.email;
if(typeof data7 === "string"){
if(func3(data7) > 512){
const err22 = {instancePath:instancePath+"/email",schemaPath:"#/properties/email/maxLength",keyword:"maxLength",params:{limit: 512},message:"must NOT have more than 512 characters"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
else {
const err23 = {instancePath:instancePath+"/email",schemaPath:"#/properties/email/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
if(data.businessId !== undefined){
let data8 = data.businessId;
if(typeof data8 === "string"){
if(func3(data8) > 64){
const err24 = {instancePath:instancePath+"/businessId",schemaPath:"#/properties/businessId/maxLength",keyword:"maxLength",params:{limit: 64},message:"must NOT have more than 64 characters"};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
else {
const err25 = {instancePath:instancePath+"/businessId",schemaPath:"#/properties/businessId/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
if(data.orderId !== undefined){
let data9 = data.orderId;
if(typeof data9 === "string"){
if(func3(data9) > 64){
const err26 = {instancePath:instancePath+"/orderId",schemaPath:"#/properties/orderId/maxLength",keyword:"maxLength",params:{limit: 64},message:"must NOT have more than 64 characters"};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
else {
const err27 = {instancePath:instancePath+"/orderId",schemaPath:"#/properties/orderId/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
if(data.skuCode !== undefined){
let data10 = data.skuCode;
if(typeof data10 === "string"){
if(func3(data10) > 64){
const err28 = {instancePath:instancePath+"/skuCode",schemaPath:"#/properties/skuCode/maxLength",keyword:"maxLength",params:{limit: 64},message:"must NOT have more than 64 characters"};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
else {
const err29 = {instancePath:instancePath+"/skuCode",schemaPath:"#/properties/skuCode/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
if(data.productId !== undefined){
let data11 = data.productId;
if(typeof data11 === "string"){
if(func3(data11) > 64){
const err30 = {instancePath:instancePath+"/productId",schemaPath:"#/properties/productId/maxLength",keyword:"maxLength",params:{limit: 64},message:"must NOT have more than 64 characters"};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
else {
const err31 = {instancePath:instancePath+"/productId",schemaPath:"#/properties/productId/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
if(data.trialFlag !== undefined){
let data12 = data.trialFlag;
if(!((data12 === "0") || (data12 === "1"))){
const err32 = {instancePath:instancePath+"/trialFlag",schemaPath:"#/properties/trialFlag/enum",keyword:"enum",params:{allowedValues: schema11.properties.trialFlag.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
if(typeof data12 === "string"){
if(func3(data12) > 2){
const err33 = {instancePath:instancePath+"/trialFlag",schemaPath:"#/properties/trialFlag/maxLength",keyword:"maxLength",params:{limit: 2},message:"must NOT have more than 2 characters"};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
else {
const err34 = {instancePath:instancePath+"/trialFlag",schemaPath:"#/properties/trialFlag/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
if(data.expireTime !== undefined){
let data13 = data.expireTime;
if(typeof data13 === "string"){
if(func3(data13) > 20){
const err35 = {instancePath:instancePath+"/expireTime",schemaPath:"#/properties/expireTime/maxLength",keyword:"maxLength",params:{limit: 20},message:"must NOT have more than 20 characters"};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
if(!pattern0.test(data13)){
const err36 = {instancePath:instancePath+"/expireTime",schemaPath:"#/properties/expireTime/pattern",keyword:"pattern",params:{pattern: "^[0-9]{14}([0-9]{3})?$"},message:"must match pattern \""+"^[0-9]{14}([0-9]{3})?$"+"\""};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
else {
const err37 = {instancePath:instancePath+"/expireTime",schemaPath:"#/properties/expireTime/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
if(data.chargingMode !== undefined){
let data14 = data.chargingMode;
if(!((((data14 === "0") || (data14 === "1")) || (data14 === "3")) || (data14 === "5"))){
const err38 = {instancePath:instancePath+"/chargingMode",schemaPath:"#/properties/chargingMode/enum",keyword:"enum",params:{allowedValues: schema11.properties.chargingMode.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
if(typeof data14 === "string"){
if(func3(data14) > 3){
const err39 = {instancePath:instancePath+"/chargingMode",schemaPath:"#/properties/chargingMode/maxLength",keyword:"maxLength",params:{limit: 3},message:"must NOT have more than 3 characters"};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
}
else {
const err40 = {instancePath:instancePath+"/chargingMode",schemaPath:"#/properties/chargingMode/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
}
if(data.saasExtendParams !== undefined){
let data15 = data.saasExtendParams;
if(typeof data15 === "string"){
if(func3(data15) > 2048){
const err41 = {instancePath:instancePath+"/saasExtendParams",schemaPath:"#/properties/saasExtendParams/maxLength",keyword:"maxLength",params:{limit: 2048},message:"must NOT have more than 2048 characters"};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
}
else {
const err42 = {instancePath:instancePath+"/saasExtendParams",schemaPath:"#/properties/saasExtendParams/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
}
if(data.amount !== undefined){
let data16 = data.amount;
if(typeof data16 === "string"){
if(func3(data16) > 7){
const err43 = {instancePath:instancePath+"/amount",schemaPath:"#/properties/amount/maxLength",keyword:"maxLength",params:{limit: 7},message:"must NOT have more than 7 characters"};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
if(!pattern1.test(data16)){
const err44 = {instancePath:instancePath+"/amount",schemaPath:"#/properties/amount/pattern",keyword:"pattern",params:{pattern: "^[0-9]+$"},message:"must match pattern \""+"^[0-9]+$"+"\""};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
}
else {
const err45 = {instancePath:instancePath+"/amount",schemaPath:"#/properties/amount/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
}
if(data.diskSize !== undefined){
let data17 = data.diskSize;
if(typeof data17 === "string"){
if(func3(data17) > 7){
const err46 = {instancePath:instancePath+"/diskSize",schemaPath:"#/properties/diskSize/maxLength",keyword:"maxLength",params:{limit: 7},message:"must NOT have more than 7 characters"};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
if(!pattern1.test(data17)){
const err47 = {instancePath:instancePath+"/diskSize",schemaPath:"#/properties/diskSize/pattern",keyword:"pattern",params:{pattern: "^[0-9]+$"},message:"must match pattern \""+"^[0-9]+$"+"\""};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
}
else {
const err48 = {instancePath:instancePath+"/diskSize",schemaPath:"#/properties/diskSize/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
}
if(data.bandWidth !== undefined){
let data18 = data.bandWidth;
if(typeof data18 === "string"){
if(func3(data18) > 7){
const err49 = {instancePath:instancePath+"/bandWidth",schemaPath:"#/properties/bandWidth/maxLength",keyword:"maxLength",params:{limit: 7},message:"must NOT have more than 7 characters"};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
if(!pattern1.test(data18)){
const err50 = {instancePath:instancePath+"/bandWidth",schemaPath:"#/properties/bandWidth/pattern",keyword:"pattern",params:{pattern: "^[0-9]+$"},message:"must match pattern \""+"^[0-9]+$"+"\""};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
}
else {
const err51 = {instancePath:instancePath+"/bandWidth",schemaPath:"#/properties/bandWidth/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
}
if(data.periodType !== undefined){
let data19 = data.periodType;
if(!(((data19 === "year") || (data19 === "month")) || (data19 === "day"))){
const err52 = {instancePath:instancePath+"/periodType",schemaPath:"#/properties/periodType/enum",keyword:"enum",params:{allowedValues: schema11.properties.periodType.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
if(typeof data19 === "string"){
if(func3(data19) > 10){
const err53 = {instancePath:instancePath+"/periodType",schemaPath:"#/properties/periodType/maxLength",keyword:"maxLength",params:{limit: 10},message:"must NOT have more than 10 characters"};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
}
else {
const err54 = {instancePath:instancePath+"/periodType",schemaPath:"#/properties/periodType/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
}
if(data.periodNumber !== undefined){
let data20 = data.periodNumber;
if(typeof data20 === "string"){
if(func3(data20) > 2){
const err55 = {instancePath:instancePath+"/periodNumber",schemaPath:"#/properties/periodNumber/maxLength",keyword:"maxLength",params:{limit: 2},message:"must NOT have more than 2 characters"};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
if(!pattern1.test(data20)){
const err56 = {instancePath:instancePath+"/periodNumber",schemaPath:"#/properties/periodNumber/pattern",keyword:"pattern",params:{pattern: "^[0-9]+$"},message:"must match pattern \""+"^[0-9]+$"+"\""};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
}
else {
const err57 = {instancePath:instancePath+"/periodNumber",schemaPath:"#/properties/periodNumber/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
}
if(data.orderAmount !== undefined){
let data21 = data.orderAmount;
if(typeof data21 === "string"){
if(func3(data21) > 20){
const err58 = {instancePath:instancePath+"/orderAmount",schemaPath:"#/properties/orderAmount/maxLength",keyword:"maxLength",params:{limit: 20},message:"must NOT have more than 20 characters"};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
if(!pattern5.test(data21)){
const err59 = {instancePath:instancePath+"/orderAmount",schemaPath:"#/properties/orderAmount/pattern",keyword:"pattern",params:{pattern: "^[0-9]+(\\.[0-9]+)?$"},message:"must match pattern \""+"^[0-9]+(\\.[0-9]+)?$"+"\""};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
}
else {
const err60 = {instancePath:instancePath+"/orderAmount",schemaPath:"#/properties/orderAmount/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
}
if(data.provisionType !== undefined){
let data22 = data.provisionType;
if(!(data22 === "1")){
const err61 = {instancePath:instancePath+"/provisionType",schemaPath:"#/properties/provisionType/enum",keyword:"enum",params:{allowedValues: schema11.properties.provisionType.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
if(typeof data22 === "string"){
if(func3(data22) > 3){
const err62 = {instancePath:instancePath+"/provisionType",schemaPath:"#/properties/provisionType/maxLength",keyword:"maxLength",params:{limit: 3},message:"must NOT have more than 3 characters"};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
errors++;
}
}
else {
const err63 = {instancePath:instancePath+"/provisionType",schemaPath:"#/properties/provisionType/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err63];
}
else {
vErrors.push(err63);
}
errors++;
}
}
if(data.acceptanceTime !== undefined){
let data23 = data.acceptanceTime;
if(typeof data23 === "string"){
if(func3(data23) > 20){
const err64 = {instancePath:instancePath+"/acceptanceTime",schemaPath:"#/properties/acceptanceTime/maxLength",keyword:"maxLength",params:{limit: 20},message:"must NOT have more than 20 characters"};
if(vErrors === null){
vErrors = [err64];
}
else {
vErrors.push(err64);
}
errors++;
}
if(!pattern0.test(data23)){
const err65 = {instancePath:instancePath+"/acceptanceTime",schemaPath:"#/properties/acceptanceTime/pattern",keyword:"pattern",params:{pattern: "^[0-9]{14}([0-9]{3})?$"},message:"must match pattern \""+"^[0-9]{14}([0-9]{3})?$"+"\""};
if(vErrors === null){
vErrors = [err65];
}
else {
vErrors.push(err65);
}
errors++;
}
}
else {
const err66 = {instancePath:instancePath+"/acceptanceTime",schemaPath:"#/properties/acceptanceTime/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err66];
}
else {
vErrors.push(err66);
}
errors++;
}
}
if(data.testFlag !== undefined){
let data24 = data.testFlag;
if(!((data24 === "0") || (data24 === "1"))){
const err67 = {instancePath:instancePath+"/testFlag",schemaPath:"#/properties/testFlag/enum",keyword:"enum",params:{allowedValues: schema11.properties.testFlag.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err67];
}
else {
vErrors.push(err67);
}
errors++;
}
if(typeof data24 === "string"){
if(func3(data24) > 2){
const err68 = {instancePath:instancePath+"/testFlag",schemaPath:"#/properties/testFlag/maxLength",keyword:"maxLength",params:{limit: 2},message:"must NOT have more than 2 characters"};
if(vErrors === null){
vErrors = [err68];
}
else {
vErrors.push(err68);
}
errors++;
}
}
else {
const err69 = {instancePath:instancePath+"/testFlag",schemaPath:"#/properties/testFlag/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err69];
}
else {
vErrors.push(err69);
}
errors++;
}
}
}
else {
const err70 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err70];
}
else {
vErrors.push(err70);
}
errors++;
}
validate10.errors = vErrors;
return errors === 0;
}

export const newInstanceAnswer = validate11;
const schema12 = {"type":"object","required":["resultCode","resultMsg"],"properties":{"resultCode":{"type":"string","maxLength":6,"enum":["000000","000001","000002","000005","000100","000101","000102","000103","000104","000105","000106","000107"]},"resultMsg":{"type":"string","maxLength":255},"encryptType":{"type":"string","maxLength":3,"enum":["1","2"]},"instanceId":{"type":"string","maxLength":64},"appInfo":{"type":"object","required":["frontEndUrl"],"properties":{"frontEndUrl":{"type":"string","maxLength":512},"adminUrl":{"type":"string","maxLength":512},"userName":{"type":"string","maxLength":128},"password":{"type":"string","maxLength":128},"memo":{"type":"string","maxLength":1024}},"additionalProperties":false}},"additionalProperties":false,"discriminator":{"propertyName":"resultCode"},"oneOf":[{"properties":{"resultCode":{"enum":["000000"]}},"required":["resultCode","instanceId"]},{"properties":{"resultCode":{"enum":["000001","000002","000005","000100","000101","000102","000103","000104","000105","000106","000107"]}},"required":["resultCode"]}]};

function validate11(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
for(const key0 in data){
if(!(((((key0 === "resultCode") || (key0 === "resultMsg")) || (key0 === "encryptType")) || (key0 === "instanceId")) || (key0 === "appInfo"))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.resultCode !== undefined){
let data0 = data.resultCode;
if(!((((((((((((data0 === "000000") || (data0 === "000001")) || (data0 === "000002")) || (data0 === "000005")) || (data0 === "000100")) || (data0 === "000101")) || (data0 === "000102")) || (data0 === "000103")) || (data0 === "000104")) || (data0 === "000105")) || (data0 === "000106")) || (data0 === "000107"))){
const err3 = {instancePath:instancePath+"/resultCode",schemaPath:"#/properties/resultCode/enum",keyword:"enum",params:{allowedValues: schema12.properties.resultCode.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(typeof data0 === "string"){
if(func3(data0) > 6){
const err4 = {instancePath:instancePath+"/resultCode",schemaPath:"#/properties/resultCode/maxLength",keyword:"maxLength",params:{limit: 6},message:"must NOT have more than 6 characters"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
else {
const err5 = {instancePath:instancePath+"/resultCode",schemaPath:"#/properties/resultCode/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.resultMsg !== undefined){
let data1 = data.resultMsg;
if(typeof data1 === "string"){
if(func3(data1) > 255){
const err6 = {instancePath:instancePath+"/resultMsg",schemaPath:"#/properties/resultMsg/maxLength",keyword:"maxLength",params:{limit: 255},message:"must NOT have more than 255 characters"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
else {
const err7 = {instancePath:instancePath+"/resultMsg",schemaPath:"#/properties/resultMsg/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.encryptType !== undefined){
let data2 = data.encryptType;
if(!((data2 === "1") || (data2 === "2"))){
const err8 = {instancePath:instancePath+"/encryptType",schemaPath:"#/properties/encryptType/enum",keyword:"enum",params:{allowedValues: schema12.properties.encryptType.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(typeof data2 === "string"){
if(func3(data2) > 3){
const err9 = {instancePath:instancePath+"/encryptType",schemaPath:"#/properties/encryptType/maxLength",keyword:"maxLength",params:{limit: 3},message:"must NOT have more than 3 characters"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
else {
const err10 = {instancePath:instancePath+"/encryptType",schemaPath:"#/properties/encryptType/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.instanceId !== undefined){
let data3 = data.instanceId;
if(typeof data3 === "string"){
if(func3(data3) > 64){
const err11 = {instancePath:instancePath+"/instanceId",schemaPath:"#/properties/instanceId/maxLength",keyword:"maxLength",params:{limit: 64},message:"must NOT have more than 64 characters"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
else {
const err12 = {instancePath:instancePath+"/instanceId",schemaPath:"#/properties/instanceId/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.appInfo !== undefined){
let data4 = data.appInfo;
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
if(data4.frontEndUrl === undefined){
const err13 = {instancePath:instancePath+"/appInfo",schemaPath:"#/properties/appInfo/required",keyword:"required",params:{missingProperty: "frontEndUrl"},message:"must have required property '"+"frontEndUrl"+"'"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
for(const key1 in data4){
if(!(((((key1 === "frontEndUrl") || (key1 === "adminUrl")) || (key1 === "userName")) || (key1 === "password")) || (key1 === "memo"))){
const err14 = {instancePath:instancePath+"/appInfo",schemaPath:"#/properties/appInfo/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data4.frontEndUrl !== undefined){
let data5 = data4.frontEndUrl;
if(typeof data5 === "string"){
if(func3(data5) > 512){
const err15 = {instancePath:instancePath+"/appInfo/frontEndUrl",schemaPath:"#/properties/appInfo/properties/frontEndUrl/maxLength",keyword:"maxLength",params:{limit: 512},message:"must NOT have more than 512 characters"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
else {
const err16 = {instancePath:instancePath+"/appInfo/frontEndUrl",schemaPath:"#/properties/appInfo/properties/frontEndUrl/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data4.adminUrl !== undefined){
let data6 = data4.adminUrl;
if(typeof data6 === "string"){
if(func3(data6) > 512){
const err17 = {instancePath:instancePath+"/appInfo/adminUrl",schemaPath:"#/properties/appInfo/properties/adminUrl/maxLength",keyword:"maxLength",params:{limit: 512},message:"must NOT have more than 512 characters"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
else {
const err18 = {instancePath:instancePath+"/appInfo/adminUrl",schemaPath:"#/properties/appInfo/properties/adminUrl/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data4.userName !== undefined){
let data7 = data4.userName;
if(typeof data7 === "string"){
if(func3(data7) > 128){
const err19 = {instancePath:instancePath+"/appInfo/userName",schemaPath:"#/properties/appInfo/properties/userName/maxLength",keyword:"maxLength",params:{limit: 128},message:"must NOT have more than 128 characters"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
else {
const err20 = {instancePath:instancePath+"/appInfo/userName",schemaPath:"#/properties/appInfo/properties/userName/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data4.password !== undefined){
let data8 = data4.password;
if(typeof data8 === "string"){
if(func3(data8) > 128){
const err21 = {instancePath:instancePath+"/appInfo/password",schemaPath:"#/properties/appInfo/properties/password/maxLength",keyword:"maxLength",params:{limit: 128},message:"must NOT have more than 128 characters"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
else {
const err22 = {instancePath:instancePath+"/appInfo/password",schemaPath:"#/properties/appInfo/properties/password/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
if(data4.memo !== undefined){
let data9 = data4.memo;
if(typeof data9 === "string"){
if(func3(data9) > 1024){
const err23 = {instancePath:instancePath+"/appInfo/memo",schemaPath:"#/properties/appInfo/properties/memo/maxLength",keyword:"maxLength",params:{limit: 1024},message:"must NOT have more than 1024 characters"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
else {
const err24 = {instancePath:instancePath+"/appInfo/memo",schemaPath:"#/properties/appInfo/properties/memo/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
}
else {
const err25 = {instancePath:instancePath+"/appInfo",schemaPath:"#/properties/appInfo/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
const tag0 = data.resultCode;
if(typeof tag0 == "string"){
if(tag0 === "000000"){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.resultCode === undefined){
const err26 = {instancePath,schemaPath:"#/oneOf/0/required",keyword:"required",params:{missingProperty: "resultCode"},message:"must have required property '"+"resultCode"+"'"};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
if(data.instanceId === undefined){
const err27 = {instancePath,schemaPath:"#/oneOf/0/required",keyword:"required",params:{missingProperty: "instanceId"},message:"must have required property '"+"instanceId"+"'"};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
if(data.resultCode !== undefined){
if(!(data.resultCode === "000000")){
const err28 = {instancePath:instancePath+"/resultCode",schemaPath:"#/oneOf/0/properties/resultCode/enum",keyword:"enum",params:{allowedValues: schema12.oneOf[0].properties.resultCode.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
}
}
else if(tag0 === "000001"){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.resultCode === undefined){
const err29 = {instancePath,schemaPath:"#/oneOf/1/required",keyword:"required",params:{missingProperty: "resultCode"},message:"must have required property '"+"resultCode"+"'"};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
if(data.resultCode !== undefined){
let data11 = data.resultCode;
if(!(((((((((((data11 === "000001") || (data11 === "000002")) || (data11 === "000005")) || (data11 === "000100")) || (data11 === "000101")) || (data11 === "000102")) || (data11 === "000103")) || (data11 === "000104")) || (data11 === "000105")) || (data11 === "000106")) || (data11 === "000107"))){
const err30 = {instancePath:instancePath+"/resultCode",schemaPath:"#/oneOf/1/properties/resultCode/enum",keyword:"enum",params:{allowedValues: schema12.oneOf[1].properties.resultCode.enum},message:"must be equal to one of the allowed values"};
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
}
else if(tag0 === "000002"){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.resultCode === undefined){
const err31 = {instancePath,schemaPath:"#/oneOf/1/required",keyword:"required",params:{missingProperty: "resultCode"},message:"must have required property '"+"resultCode"+"'"};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
if(data.resultCode !== undefined){
let data12 = data.resultCode;
if(!(((((((((((data12 === "000001") || (data12 === "000002")) || (data12 === "000005")) || (data12 === "000100")) || (data12 === "000101")) || (data12 === "000102")) || (data12 === "000103")) || (data12 === "000104")) || (data12 === "000105")) || (data12 === "000106")) || (data12 === "000107"))){
const err32 = {instancePath:instancePath+"/resultCode",schemaPath:"#/oneOf/1/properties/resultCode/enum",keyword:"enum",params:{allowedValues: schema12.oneOf[1].properties.resultCode.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
}
}
else if(tag0 === "000005"){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.resultCode === undefined){
const err33 = {instancePath,schemaPath:"#/oneOf/1/required",keyword:"required",params:{missingProperty: "resultCode"},message:"must have required property '"+"resultCode"+"'"};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
if(data.resultCode !== undefined){
let data13 = data.resultCode;
if(!(((((((((((data13 === "000001") || (data13 === "000002")) || (data13 === "000005")) || (data13 === "000100")) || (data13 === "000101")) || (data13 === "000102")) || (data13 === "000103")) || (data13 === "000104")) || (data13 === "000105")) || (data13 === "000106")) || (data13 === "000107"))){
const err34 = {instancePath:instancePath+"/resultCode",schemaPath:"#/oneOf/1/properties/resultCode/enum",keyword:"enum",params:{allowedValues: schema12.oneOf[1].properties.resultCode.enum},message:"must be equal to one of the allowed values"};
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
}
else if(tag0 === "000100"){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.resultCode === undefined){
const err35 = {instancePath,schemaPath:"#/oneOf/1/required",keyword:"required",params:{missingProperty: "resultCode"},message:"must have required property '"+"resultCode"+"'"};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
if(data.resultCode !== undefined){
let data14 = data.resultCode;
if(!(((((((((((data14 === "000001") || (data14 === "000002")) || (data14 === "000005")) || (data14 === "000100")) || (data14 === "000101")) || (data14 === "000102")) || (data14 === "000103")) || (data14 === "000104")) || (data14 === "000105")) || (data14 === "000106")) || (data14 === "000107"))){
const err36 = {instancePath:instancePath+"/resultCode",schemaPath:"#/oneOf/1/properties/resultCode/enum",keyword:"enum",params:{allowedValues: schema12.oneOf[1].properties.resultCode.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
}
}
else if(tag0 === "000101"){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.resultCode === undefined){
const err37 = {instancePath,schemaPath:"#/oneOf/1/required",keyword:"required",params:{missingProperty: "resultCode"},message:"must have required property '"+"resultCode"+"'"};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
if(data.resultCode !== undefined){
let data15 = data.resultCode;
if(!(((((((((((data15 === "000001") || (data15 === "000002")) || (data15 === "000005")) || (data15 === "000100")) || (data15 === "000101")) || (data15 === "000102")) || (data15 === "000103")) || (data15 === "000104")) || (data15 === "000105")) || (data15 === "000106")) || (data15 === "000107"))){
const err38 = {instancePath:instancePath+"/resultCode",schemaPath:"#/oneOf/1/properties/resultCode/enum",keyword:"enum",params:{allowedValues: schema12.oneOf[1].properties.resultCode.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
}
}
}
else if(tag0 === "000102"){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.resultCode === undefined){
const err39 = {instancePath,schemaPath:"#/oneOf/1/required",keyword:"required",params:{missingProperty: "resultCode"},message:"must have required property '"+"resultCode"+"'"};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
if(data.resultCode !== undefined){
let data16 = data.resultCode;
if(!(((((((((((data16 === "000001") || (data16 === "000002")) || (data16 === "000005")) || (data16 === "000100")) || (data16 === "000101")) || (data16 === "000102")) || (data16 === "000103")) || (data16 === "000104")) || (data16 === "000105")) || (data16 === "000106")) || (data16 === "000107"))){
const err40 = {instancePath:instancePath+"/resultCode",schemaPath:"#/oneOf/1/properties/resultCode/enum",keyword:"enum",params:{allowedValues: schema12.oneOf[1].properties.resultCode.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
}
}
}
else if(tag0 === "000103"){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.resultCode === undefined){
const err41 = {instancePath,schemaPath:"#/oneOf/1/required",keyword:"required",params:{missingProperty: "resultCode"},message:"must have required property '"+"resultCode"+"'"};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
if(data.resultCode !== undefined){
let data17 = data.resultCode;
if(!(((((((((((data17 === "000001") || (data17 === "000002")) || (data17 === "000005")) || (data17 === "000100")) || (data17 === "000101")) || (data17 === "000102")) || (data17 === "000103")) || (data17 === "000104")) || (data17 === "000105")) || (data17 === "000106")) || (data17 === "000107"))){
const err42 = {instancePath:instancePath+"/resultCode",schemaPath:"#/oneOf/1/properties/resultCode/enum",keyword:"enum",params:{allowedValues: schema12.oneOf[1].properties.resultCode.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
}
}
}
else if(tag0 === "000104"){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.resultCode === undefined){
const err43 = {instancePath,schemaPath:"#/oneOf/1/required",keyword:"required",params:{missingProperty: "resultCode"},message:"must have required property '"+"resultCode"+"'"};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
if(data.resultCode !== undefined){
let data18 = data.resultCode;
if(!(((((((((((data18 === "000001") || (data18 === "000002")) || (data18 === "000005")) || (data18 === "000100")) || (data18 === "000101")) || (data18 === "000102")) || (data18 === "000103")) || (data18 === "000104")) || (data18 === "000105")) || (data18 === "000106")) || (data18 === "000107"))){
const err44 = {instancePath:instancePath+"/resultCode",schemaPath:"#/oneOf/1/properties/resultCode/enum",keyword:"enum",params:{allowedValues: schema12.oneOf[1].properties.resultCode.enum},message:"must be equal to one of the allowed values"};
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
else if(tag0 === "000105"){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.resultCode === undefined){
const err45 = {instancePath,schemaPath:"#/oneOf/1/required",keyword:"required",params:{missingProperty: "resultCode"},message:"must have required property '"+"resultCode"+"'"};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
if(data.resultCode !== undefined){
let data19 = data.resultCode;
if(!(((((((((((data19 === "000001") || (data19 === "000002")) || (data19 === "000005")) || (data19 === "000100")) || (data19 === "000101")) || (data19 === "000102")) || (data19 === "000103")) || (data19 === "000104")) || (data19 === "000105")) || (data19 === "000106")) || (data19 === "000107"))){
const err46 = {instancePath:instancePath+"/resultCode",schemaPath:"#/oneOf/1/properties/resultCode/enum",keyword:"enum",params:{allowedValues: schema12.oneOf[1].properties.resultCode.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
}
}
}
else if(tag0 === "000106"){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.resultCode === undefined){
const err47 = {instancePath,schemaPath:"#/oneOf/1/required",keyword:"required",params:{missingProperty: "resultCode"},message:"must have required property '"+"resultCode"+"'"};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
if(data.resultCode !== undefined){
let data20 = data.resultCode;
if(!(((((((((((data20 === "000001") || (data20 === "000002")) || (data20 === "000005")) || (data20 === "000100")) || (data20 === "000101")) || (data20 === "000102")) || (data20 === "000103")) || (data20 === "000104")) || (data20 === "000105")) || (data20 === "000106")) || (data20 === "000107"))){
const err48 = {instancePath:instancePath+"/resultCode",schemaPath:"#/oneOf/1/properties/resultCode/enum",keyword:"enum",params:{allowedValues: schema12.oneOf[1].properties.resultCode.enum},message:"must be equal to one of the allowed values"};
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
}
else if(tag0 === "000107"){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.resultCode === undefined){
const err49 = {instancePath,schemaPath:"#/oneOf/1/required",keyword:"required",params:{missingProperty: "resultCode"},message:"must have required property '"+"resultCode"+"'"};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
if(data.resultCode !== undefined){
let data21 = data.resultCode;
if(!(((((((((((data21 === "000001") || (data21 === "000002")) || (data21 === "000005")) || (data21 === "000100")) || (data21 === "000101")) || (data21 === "000102")) || (data21 === "000103")) || (data21 === "000104")) || (data21 === "000105")) || (data21 === "000106")) || (data21 === "000107"))){
const err50 = {instancePath:instancePath+"/resultCode",schemaPath:"#/oneOf/1/properties/resultCode/enum",keyword:"enum",params:{allowedValues: schema12.oneOf[1].properties.resultCode.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
}
}
}
else {
const err51 = {instancePath,schemaPath:"#/discriminator",keyword:"discriminator",params:{error: "mapping", tag: "resultCode", tagValue: tag0},message:"value of tag \"resultCode\" must be in oneOf"};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
}
else {
const err52 = {instancePath,schemaPath:"#/discriminator",keyword:"discriminator",params:{error: "tag", tag: "resultCode", tagValue: tag0},message:"tag \"resultCode\" must be string"};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
}
else {
const err53 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
validate11.errors = vErrors;
return errors === 0;
}

export const refreshInstanceRequest = validate12;
const schema13 = {"type":"object","required":["activity","timeStamp","orderId","instanceId","expireTime"],"properties":{"activity":{"type":"string","enum":["refreshInstance"],"maxLength":20},"timeStamp":{"type":"string","maxLength":20},"orderId":{"type":"string","maxLength":64},"instanceId":{"type":"string","maxLength":64},"productId":{"type":"string","maxLength":64},"expireTime":{"type":"string","maxLength":20,"pattern":"^[0-9]{14}([0-9]{3})?$"},"trialToFormal":{"type":"string","maxLength":2,"enum":["1"]},"periodType":{"type":"string","maxLength":10,"enum":["year","month","day"]},"periodNumber":{"type":"string","maxLength":2,"pattern":"^[0-9]+$"},"orderAmount":{"type":"string","maxLength":20,"pattern":"^-?[0-9]+(\\.[0-9]+)?$"},"testFlag":{"type":"string","maxLength":2,"enum":["0","1"]}},"additionalProperties":false};
const pattern9 = new RegExp("^-?[0-9]+(\\.[0-9]+)?$", "u");

function validate12(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.activity === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "activity"},message:"must have required property '"+"activity"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.timeStamp === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "timeStamp"},message:"must have required property '"+"timeStamp"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.orderId === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "orderId"},message:"must have required property '"+"orderId"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.instanceId === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "instanceId"},message:"must have required property '"+"instanceId"+"'"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.expireTime === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "expireTime"},message:"must have required property '"+"expireTime"+"'"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
for(const key0 in data){
if(!(func2.call(schema13.properties, key0))){
const err5 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.activity !== undefined){
let data0 = data.activity;
if(!(data0 === "refreshInstance")){
const err6 = {instancePath:instancePath+"/activity",schemaPath:"#/properties/activity/enum",keyword:"enum",params:{allowedValues: schema13.properties.activity.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(typeof data0 === "string"){
if(func3(data0) > 20){
const err7 = {instancePath:instancePath+"/activity",schemaPath:"#/properties/activity/maxLength",keyword:"maxLength",params:{limit: 20},message:"must NOT have more than 20 characters"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
else {
const err8 = {instancePath:instancePath+"/activity",schemaPath:"#/properties/activity/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.timeStamp !== undefined){
let data1 = data.timeStamp;
if(typeof data1 === "string"){
if(func3(data1) > 20){
const err9 = {instancePath:instancePath+"/timeStamp",schemaPath:"#/properties/timeStamp/maxLength",keyword:"maxLength",params:{limit: 20},message:"must NOT have more than 20 characters"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
else {
const err10 = {instancePath:instancePath+"/timeStamp",schemaPath:"#/properties/timeStamp/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.orderId !== undefined){
let data2 = data.orderId;
if(typeof data2 === "string"){
if(func3(data2) > 64){
const err11 = {instancePath:instancePath+"/orderId",schemaPath:"#/properties/orderId/maxLength",keyword:"maxLength",params:{limit: 64},message:"must NOT have more than 64 characters"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
else {
const err12 = {instancePath:instancePath+"/orderId",schemaPath:"#/properties/orderId/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.instanceId !== undefined){
let data3 = data.instanceId;
if(typeof data3 === "string"){
if(func3(data3) > 64){
const err13 = {instancePath:instancePath+"/instanceId",schemaPath:"#/properties/instanceId/maxLength",keyword:"maxLength",params:{limit: 64},message:"must NOT have more than 64 characters"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
else {
const err14 = {instancePath:instancePath+"/instanceId",schemaPath:"#/properties/instanceId/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data.productId !== undefined){
let data4 = data.productId;
if(typeof data4 === "string"){
if(func3(data4) > 64){
const err15 = {instancePath:instancePath+"/productId",schemaPath:"#/properties/productId/maxLength",keyword:"maxLength",params:{limit: 64},message:"must NOT have more than 64 characters"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
else {
const err16 = {instancePath:instancePath+"/productId",schemaPath:"#/properties/productId/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data.expireTime !== undefined){
let data5 = data.expireTime;
if(typeof data5 === "string"){
if(func3(data5) > 20){
const err17 = {instancePath:instancePath+"/expireTime",schemaPath:"#/properties/expireTime/maxLength",keyword:"maxLength",params:{limit: 20},message:"must NOT have more than 20 characters"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
if(!pattern0.test(data5)){
const err18 = {instancePath:instancePath+"/expireTime",schemaPath:"#/properties/expireTime/pattern",keyword:"pattern",params:{pattern: "^[0-9]{14}([0-9]{3})?$"},message:"must match pattern \""+"^[0-9]{14}([0-9]{3})?$"+"\""};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
else {
const err19 = {instancePath:instancePath+"/expireTime",schemaPath:"#/properties/expireTime/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data.trialToFormal !== undefined){
let data6 = data.trialToFormal;
if(!(data6 === "1")){
const err20 = {instancePath:instancePath+"/trialToFormal",schemaPath:"#/properties/trialToFormal/enum",keyword:"enum",params:{allowedValues: schema13.properties.trialToFormal.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
if(typeof data6 === "string"){
if(func3(data6) > 2){
const err21 = {instancePath:instancePath+"/trialToFormal",schemaPath:"#/properties/trialToFormal/maxLength",keyword:"maxLength",params:{limit: 2},message:"must NOT have more than 2 characters"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
else {
const err22 = {instancePath:instancePath+"/trialToFormal",schemaPath:"#/properties/trialToFormal/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
if(data.periodType !== undefined){
let data7 = data.periodType;
if(!(((data7 === "year") || (data7 === "month")) || (data7 === "day"))){
const err23 = {instancePath:instancePath+"/periodType",schemaPath:"#/properties/periodType/enum",keyword:"enum",params:{allowedValues: schema13.properties.periodType.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
if(typeof data7 === "string"){
if(func3(data7) > 10){
const err24 = {instancePath:instancePath+"/periodType",schemaPath:"#/properties/periodType/maxLength",keyword:"maxLength",params:{limit: 10},message:"must NOT have more than 10 characters"};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
else {
const err25 = {instancePath:instancePath+"/periodType",schemaPath:"#/properties/periodType/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
if(data.periodNumber !== undefined){
let data8 = data.periodNumber;
if(typeof data8 === "string"){
if(func3(data8) > 2){
const err26 = {instancePath:instancePath+"/periodNumber",schemaPath:"#/properties/periodNumber/maxLength",keyword:"maxLength",params:{limit: 2},message:"must NOT have more than 2 characters"};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
if(!pattern1.test(data8)){
const err27 = {instancePath:instancePath+"/periodNumber",schemaPath:"#/properties/periodNumber/pattern",keyword:"pattern",params:{pattern: "^[0-9]+$"},message:"must match pattern \""+"^[0-9]+$"+"\""};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
else {
const err28 = {instancePath:instancePath+"/periodNumber",schemaPath:"#/properties/periodNumber/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
if(data.orderAmount !== undefined){
let data9 = data.orderAmount;
if(typeof data9 === "string"){
if(func3(data9) > 20){
const err29 = {instancePath:instancePath+"/orderAmount",schemaPath:"#/properties/orderAmount/maxLength",keyword:"maxLength",params:{limit: 20},message:"must NOT have more than 20 characters"};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
if(!pattern9.test(data9)){
const err30 = {instancePath:instancePath+"/orderAmount",schemaPath:"#/properties/orderAmount/pattern",keyword:"pattern",params:{pattern: "^-?[0-9]+(\\.[0-9]+)?$"},message:"must match pattern \""+"^-?[0-9]+(\\.[0-9]+)?$"+"\""};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
else {
const err31 = {instancePath:instancePath+"/orderAmount",schemaPath:"#/properties/orderAmount/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
if(data.testFlag !== undefined){
let data10 = data.testFlag;
if(!((data10 === "0") || (data10 === "1"))){
const err32 = {instancePath:instancePath+"/testFlag",schemaPath:"#/properties/testFlag/enum",keyword:"enum",params:{allowedValues: schema13.properties.testFlag.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
if(typeof data10 === "string"){
if(func3(data10) > 2){
const err33 = {instancePath:instancePath+"/testFlag",schemaPath:"#/properties/testFlag/maxLength",keyword:"maxLength",params:{limit: 2},message:"must NOT have more than 2 characters"};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
else {
const err34 = {instancePath:instancePath+"/testFlag",schemaPath:"#/properties/testFlag/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err35 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
validate12.errors = vErrors;
return errors === 0;
}

export const refreshInstanceAnswer = validate13;
const schema14 = {"type":"object","required":["resultCode","resultMsg"],"properties":{"resultCode":{"type":"string","maxLength":6,"enum":["000000","000001","000002","000003","000005"]},"resultMsg":{"type":"string","maxLength":255}},"additionalProperties":false};

function validate13(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
for(const key0 in data){
if(!((key0 === "resultCode") || (key0 === "resultMsg"))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.resultCode !== undefined){
let data0 = data.resultCode;
if(!(((((data0 === "000000") || (data0 === "000001")) || (data0 === "000002")) || (data0 === "000003")) || (data0 === "000005"))){
const err3 = {instancePath:instancePath+"/resultCode",schemaPath:"#/properties/resultCode/enum",keyword:"enum",params:{allowedValues: schema14.properties.resultCode.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(typeof data0 === "string"){
if(func3(data0) > 6){
const err4 = {instancePath:instancePath+"/resultCode",schemaPath:"#/properties/resultCode/maxLength",keyword:"maxLength",params:{limit: 6},message:"must NOT have more than 6 characters"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
else {
const err5 = {instancePath:instancePath+"/resultCode",schemaPath:"#/properties/resultCode/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.resultMsg !== undefined){
let data1 = data.resultMsg;
if(typeof data1 === "string"){
if(func3(data1) > 255){
const err6 = {instancePath:instancePath+"/resultMsg",schemaPath:"#/properties/resultMsg/maxLength",keyword:"maxLength",params:{limit: 255},message:"must NOT have more than 255 characters"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
else {
const err7 = {instancePath:instancePath+"/resultMsg",schemaPath:"#/properties/resultMsg/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
}
else {
const err8 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
validate13.errors = vErrors;
return errors === 0;
}

export const expireInstanceRequest = validate14;
const schema15 = {"type":"object","required":["activity","timeStamp","instanceId","orderId"],"properties":{"activity":{"type":"string","enum":["expireInstance"],"maxLength":20},"timeStamp":{"type":"string","maxLength":20},"instanceId":{"type":"string","maxLength":64},"orderId":{"type":"string","maxLength":64},"testFlag":{"type":"string","maxLength":2,"enum":["0","1"]}},"additionalProperties":false};

function validate14(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.activity === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "activity"},message:"must have required property '"+"activity"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.timeStamp === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "timeStamp"},message:"must have required property '"+"timeStamp"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.instanceId === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "instanceId"},message:"must have required property '"+"instanceId"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.orderId === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "orderId"},message:"must have required property '"+"orderId"+"'"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
for(const key0 in data){
if(!(((((key0 === "activity") || (key0 === "timeStamp")) || (key0 === "instanceId")) || (key0 === "orderId")) || (key0 === "testFlag"))){
const err4 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.activity !== undefined){
let data0 = data.activity;
if(!(data0 === "expireInstance")){
const err5 = {instancePath:instancePath+"/activity",schemaPath:"#/properties/activity/enum",keyword:"enum",params:{allowedValues: schema15.properties.activity.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(typeof data0 === "string"){
if(func3(data0) > 20){
const err6 = {instancePath:instancePath+"/activity",schemaPath:"#/properties/activity/maxLength",keyword:"maxLength",params:{limit: 20},message:"must NOT have more than 20 characters"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
else {
const err7 = {instancePath:instancePath+"/activity",schemaPath:"#/properties/activity/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.timeStamp !== undefined){
let data1 = data.timeStamp;
if(typeof data1 === "string"){
if(func3(data1) > 20){
const err8 = {instancePath:instancePath+"/timeStamp",schemaPath:"#/properties/timeStamp/maxLength",keyword:"maxLength",params:{limit: 20},message:"must NOT have more than 20 characters"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
else {
const err9 = {instancePath:instancePath+"/timeStamp",schemaPath:"#/properties/timeStamp/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.instanceId !== undefined){
let data2 = data.instanceId;
if(typeof data2 === "string"){
if(func3(data2) > 64){
const err10 = {instancePath:instancePath+"/instanceId",schemaPath:"#/properties/instanceId/maxLength",keyword:"maxLength",params:{limit: 64},message:"must NOT have more than 64 characters"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
else {
const err11 = {instancePath:instancePath+"/instanceId",schemaPath:"#/properties/instanceId/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.orderId !== undefined){
let data3 = data.orderId;
if(typeof data3 === "string"){
if(func3(data3) > 64){
const err12 = {instancePath:instancePath+"/orderId",schemaPath:"#/properties/orderId/maxLength",keyword:"maxLength",params:{limit: 64},message:"must NOT have more than 64 characters"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
else {
const err13 = {instancePath:instancePath+"/orderId",schemaPath:"#/properties/orderId/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data.testFlag !== undefined){
let data4 = data.testFlag;
if(!((data4 === "0") || (data4 === "1"))){
const err14 = {instancePath:instancePath+"/testFlag",schemaPath:"#/properties/testFlag/enum",keyword:"enum",params:{allowedValues: schema15.properties.testFlag.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if(typeof data4 === "string"){
if(func3(data4) > 2){
const err15 = {instancePath:instancePath+"/testFlag",schemaPath:"#/properties/testFlag/maxLength",keyword:"maxLength",params:{limit: 2},message:"must NOT have more than 2 characters"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
else {
const err16 = {instancePath:instancePath+"/testFlag",schemaPath:"#/properties/testFlag/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
}
else {
const err17 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
validate14.errors = vErrors;
return errors === 0;
}

export const expireInstanceAnswer = validate15;
const schema16 = {"type":"object","required":["resultCode","resultMsg"],"properties":{"resultCode":{"type":"string","maxLength":6,"enum":["000000","000001","000002","000003","000005"]},"resultMsg":{"type":"string","maxLength":255}},"additionalProperties":false};

function validate15(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
for(const key0 in data){
if(!((key0 === "resultCode") || (key0 === "resultMsg"))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.resultCode !== undefined){
let data0 = data.resultCode;
if(!(((((data0 === "000000") || (data0 === "000001")) || (data0 === "000002")) || (data0 === "000003")) || (data0 === "000005"))){
const err3 = {instancePath:instancePath+"/resultCode",schemaPath:"#/properties/resultCode/enum",keyword:"enum",params:{allowedValues: schema16.properties.resultCode.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(typeof data0 === "string"){
if(func3(data0) > 6){
const err4 = {instancePath:instancePath+"/resultCode",schemaPath:"#/properties/resultCode/maxLength",keyword:"maxLength",params:{limit: 6},message:"must NOT have more than 6 characters"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
else {
const err5 = {instancePath:instancePath+"/resultCode",schemaPath:"#/properties/resultCode/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.resultMsg !== undefined){
let data1 = data.resultMsg;
if(typeof data1 === "string"){
if(func3(data1) > 255){
const err6 = {instancePath:instancePath+"/resultMsg",schemaPath:"#/properties/resultMsg/maxLength",keyword:"maxLength",params:{limit: 255},message:"must NOT have more than 255 characters"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
else {
const err7 = {instancePath:instancePath+"/resultMsg",schemaPath:"#/properties/resultMsg/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
}
else {
const err8 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
validate15.errors = vErrors;
return errors === 0;
}

export const releaseInstanceRequest = validate16;
const schema17 = {"type":"object","required":["activity","timeStamp","instanceId","orderId"],"properties":{"activity":{"type":"string","enum":["releaseInstance"],"maxLength":20},"timeStamp":{"type":"string","maxLength":20},"instanceId":{"type":"string","maxLength":64},"orderId":{"type":"string","maxLength":64},"orderAmount":{"type":"string","maxLength":20,"pattern":"^[0-9]+(\\.[0-9]+)?$"},"testFlag":{"type":"string","maxLength":2,"enum":["0","1"]}},"additionalProperties":false};

function validate16(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.activity === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "activity"},message:"must have required property '"+"activity"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.timeStamp === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "timeStamp"},message:"must have required property '"+"timeStamp"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.instanceId === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "instanceId"},message:"must have required property '"+"instanceId"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.orderId === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "orderId"},message:"must have required property '"+"orderId"+"'"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
for(const key0 in data){
if(!((((((key0 === "activity") || (key0 === "timeStamp")) || (key0 === "instanceId")) || (key0 === "orderId")) || (key0 === "orderAmount")) || (key0 === "testFlag"))){
const err4 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.activity !== undefined){
let data0 = data.activity;
if(!(data0 === "releaseInstance")){
const err5 = {instancePath:instancePath+"/activity",schemaPath:"#/properties/activity/enum",keyword:"enum",params:{allowedValues: schema17.properties.activity.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(typeof data0 === "string"){
if(func3(data0) > 20){
const err6 = {instancePath:instancePath+"/activity",schemaPath:"#/properties/activity/maxLength",keyword:"maxLength",params:{limit: 20},message:"must NOT have more than 20 characters"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
else {
const err7 = {instancePath:instancePath+"/activity",schemaPath:"#/properties/activity/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.timeStamp !== undefined){
let data1 = data.timeStamp;
if(typeof data1 === "string"){
if(func3(data1) > 20){
const err8 = {instancePath:instancePath+"/timeStamp",schemaPath:"#/properties/timeStamp/maxLength",keyword:"maxLength",params:{limit: 20},message:"must NOT have more than 20 characters"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
else {
const err9 = {instancePath:instancePath+"/timeStamp",schemaPath:"#/properties/timeStamp/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.instanceId !== undefined){
let data2 = data.instanceId;
if(typeof data2 === "string"){
if(func3(data2) > 64){
const err10 = {instancePath:instancePath+"/instanceId",schemaPath:"#/properties/instanceId/maxLength",keyword:"maxLength",params:{limit: 64},message:"must NOT have more than 64 characters"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
else {
const err11 = {instancePath:instancePath+"/instanceId",schemaPath:"#/properties/instanceId/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.orderId !== undefined){
let data3 = data.orderId;
if(typeof data3 === "string"){
if(func3(data3) > 64){
const err12 = {instancePath:instancePath+"/orderId",schemaPath:"#/properties/orderId/maxLength",keyword:"maxLength",params:{limit: 64},message:"must NOT have more than 64 characters"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
else {
const err13 = {instancePath:instancePath+"/orderId",schemaPath:"#/properties/orderId/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data.orderAmount !== undefined){
let data4 = data.orderAmount;
if(typeof data4 === "string"){
if(func3(data4) > 20){
const err14 = {instancePath:instancePath+"/orderAmount",schemaPath:"#/properties/orderAmount/maxLength",keyword:"maxLength",params:{limit: 20},message:"must NOT have more than 20 characters"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if(!pattern5.test(data4)){
const err15 = {instancePath:instancePath+"/orderAmount",schemaPath:"#/properties/orderAmount/pattern",keyword:"pattern",params:{pattern: "^[0-9]+(\\.[0-9]+)?$"},message:"must match pattern \""+"^[0-9]+(\\.[0-9]+)?$"+"\""};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
else {
const err16 = {instancePath:instancePath+"/orderAmount",schemaPath:"#/properties/orderAmount/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data.testFlag !== undefined){
let data5 = data.testFlag;
if(!((data5 === "0") || (data5 === "1"))){
const err17 = {instancePath:instancePath+"/testFlag",schemaPath:"#/properties/testFlag/enum",keyword:"enum",params:{allowedValues: schema17.properties.testFlag.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
if(typeof data5 === "string"){
if(func3(data5) > 2){
const err18 = {instancePath:instancePath+"/testFlag",schemaPath:"#/properties/testFlag/maxLength",keyword:"maxLength",params:{limit: 2},message:"must NOT have more than 2 characters"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
else {
const err19 = {instancePath:instancePath+"/testFlag",schemaPath:"#/properties/testFlag/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
}
else {
const err20 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
validate16.errors = vErrors;
return errors === 0;
}

export const releaseInstanceAnswer = validate17;
const schema18 = {"type":"object","required":["resultCode","resultMsg"],"properties":{"resultCode":{"type":"string","maxLength":6,"enum":["000000","000001","000002","000003","000005"]},"resultMsg":{"type":"string","maxLength":255}},"additionalProperties":false};

function validate17(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
for(const key0 in data){
if(!((key0 === "resultCode") || (key0 === "resultMsg"))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.resultCode !== undefined){
let data0 = data.resultCode;
if(!(((((data0 === "000000") || (data0 === "000001")) || (data0 === "000002")) || (data0 === "000003")) || (data0 === "000005"))){
const err3 = {instancePath:instancePath+"/resultCode",schemaPath:"#/properties/resultCode/enum",keyword:"enum",params:{allowedValues: schema18.properties.resultCode.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(typeof data0 === "string"){
if(func3(data0) > 6){
const err4 = {instancePath:instancePath+"/resultCode",schemaPath:"#/properties/resultCode/maxLength",keyword:"maxLength",params:{limit: 6},message:"must NOT have more than 6 characters"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
else {
const err5 = {instancePath:instancePath+"/resultCode",schemaPath:"#/properties/resultCode/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.resultMsg !== undefined){
let data1 = data.resultMsg;
if(typeof data1 === "string"){
if(func3(data1) > 255){
const err6 = {instancePath:instancePath+"/resultMsg",schemaPath:"#/properties/resultMsg/maxLength",keyword:"maxLength",params:{limit: 255},message:"must NOT have more than 255 characters"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
else {
const err7 = {instancePath:instancePath+"/resultMsg",schemaPath:"#/properties/resultMsg/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
}
else {
const err8 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
validate17.errors = vErrors;
return errors === 0;
}

export const upgradeRequest = validate18;
const schema19 = {"type":"object","required":["activity","timeStamp","instanceId","orderId","skuCode","productId"],"properties":{"activity":{"type":"string","enum":["upgrade"],"maxLength":20},"timeStamp":{"type":"string","maxLength":20},"instanceId":{"type":"string","maxLength":64},"orderId":{"type":"string","maxLength":64},"skuCode":{"type":"string","maxLength":64},"productId":{"type":"string","maxLength":64},"amount":{"type":"string","maxLength":7,"pattern":"^[0-9]+$"},"diskSize":{"type":"string","maxLength":7,"pattern":"^[0-9]+$"},"bandWidth":{"type":"string","maxLength":7,"pattern":"^[0-9]+$"},"saasExtendParams":{"type":"string","maxLength":2048},"testFlag":{"type":"string","maxLength":2,"enum":["0","1"]}},"additionalProperties":false};

function validate18(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.activity === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "activity"},message:"must have required property '"+"activity"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.timeStamp === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "timeStamp"},message:"must have required property '"+"timeStamp"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.instanceId === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "instanceId"},message:"must have required property '"+"instanceId"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.orderId === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "orderId"},message:"must have required property '"+"orderId"+"'"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.skuCode === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "skuCode"},message:"must have required property '"+"skuCode"+"'"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data.productId === undefined){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "productId"},message:"must have required property '"+"productId"+"'"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
for(const key0 in data){
if(!(func2.call(schema19.properties, key0))){
const err6 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.activity !== undefined){
let data0 = data.activity;
if(!(data0 === "upgrade")){
const err7 = {instancePath:instancePath+"/activity",schemaPath:"#/properties/activity/enum",keyword:"enum",params:{allowedValues: schema19.properties.activity.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(typeof data0 === "string"){
if(func3(data0) > 20){
const err8 = {instancePath:instancePath+"/activity",schemaPath:"#/properties/activity/maxLength",keyword:"maxLength",params:{limit: 20},message:"must NOT have more than 20 characters"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
else {
const err9 = {instancePath:instancePath+"/activity",schemaPath:"#/properties/activity/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.timeStamp !== undefined){
let data1 = data.timeStamp;
if(typeof data1 === "string"){
if(func3(data1) > 20){
const err10 = {instancePath:instancePath+"/timeStamp",schemaPath:"#/properties/timeStamp/maxLength",keyword:"maxLength",params:{limit: 20},message:"must NOT have more than 20 characters"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
else {
const err11 = {instancePath:instancePath+"/timeStamp",schemaPath:"#/properties/timeStamp/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.instanceId !== undefined){
let data2 = data.instanceId;
if(typeof data2 === "string"){
if(func3(data2) > 64){
const err12 = {instancePath:instancePath+"/instanceId",schemaPath:"#/properties/instanceId/maxLength",keyword:"maxLength",params:{limit: 64},message:"must NOT have more than 64 characters"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
else {
const err13 = {instancePath:instancePath+"/instanceId",schemaPath:"#/properties/instanceId/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data.orderId !== undefined){
let data3 = data.orderId;
if(typeof data3 === "string"){
if(func3(data3) > 64){
const err14 = {instancePath:instancePath+"/orderId",schemaPath:"#/properties/orderId/maxLength",keyword:"maxLength",params:{limit: 64},message:"must NOT have more than 64 characters"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
else {
const err15 = {instancePath:instancePath+"/orderId",schemaPath:"#/properties/orderId/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data.skuCode !== undefined){
let data4 = data.skuCode;
if(typeof data4 === "string"){
if(func3(data4) > 64){
const err16 = {instancePath:instancePath+"/skuCode",schemaPath:"#/properties/skuCode/maxLength",keyword:"maxLength",params:{limit: 64},message:"must NOT have more than 64 characters"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
else {
const err17 = {instancePath:instancePath+"/skuCode",schemaPath:"#/properties/skuCode/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data.productId !== undefined){
let data5 = data.productId;
if(typeof data5 === "string"){
if(func3(data5) > 64){
const err18 = {instancePath:instancePath+"/productId",schemaPath:"#/properties/productId/maxLength",keyword:"maxLength",params:{limit: 64},message:"must NOT have more than 64 characters"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
else {
const err19 = {instancePath:instancePath+"/productId",schemaPath:"#/properties/productId/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data.amount !== undefined){
let data6 = data.amount;
if(typeof data6 === "string"){
if(func3(data6) > 7){
const err20 = {instancePath:instancePath+"/amount",schemaPath:"#/properties/amount/maxLength",keyword:"maxLength",params:{limit: 7},message:"must NOT have more than 7 characters"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
if(!pattern1.test(data6)){
const err21 = {instancePath:instancePath+"/amount",schemaPath:"#/properties/amount/pattern",keyword:"pattern",params:{pattern: "^[0-9]+$"},message:"must match pattern \""+"^[0-9]+$"+"\""};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
else {
const err22 = {instancePath:instancePath+"/amount",schemaPath:"#/properties/amount/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
if(data.diskSize !== undefined){
let data7 = data.diskSize;
if(typeof data7 === "string"){
if(func3(data7) > 7){
const err23 = {instancePath:instancePath+"/diskSize",schemaPath:"#/properties/diskSize/maxLength",keyword:"maxLength",params:{limit: 7},message:"must NOT have more than 7 characters"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
if(!pattern1.test(data7)){
const err24 = {instancePath:instancePath+"/diskSize",schemaPath:"#/properties/diskSize/pattern",keyword:"pattern",params:{pattern: "^[0-9]+$"},message:"must match pattern \""+"^[0-9]+$"+"\""};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
else {
const err25 = {instancePath:instancePath+"/diskSize",schemaPath:"#/properties/diskSize/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
if(data.bandWidth !== undefined){
let data8 = data.bandWidth;
if(typeof data8 === "string"){
if(func3(data8) > 7){
const err26 = {instancePath:instancePath+"/bandWidth",schemaPath:"#/properties/bandWidth/maxLength",keyword:"maxLength",params:{limit: 7},message:"must NOT have more than 7 characters"};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
if(!pattern1.test(data8)){
const err27 = {instancePath:instancePath+"/bandWidth",schemaPath:"#/properties/bandWidth/pattern",keyword:"pattern",params:{pattern: "^[0-9]+$"},message:"must match pattern \""+"^[0-9]+$"+"\""};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
else {
const err28 = {instancePath:instancePath+"/bandWidth",schemaPath:"#/properties/bandWidth/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
if(data.saasExtendParams !== undefined){
let data9 = data.saasExtendParams;
if(typeof data9 === "string"){
if(func3(data9) > 2048){
const err29 = {instancePath:instancePath+"/saasExtendParams",schemaPath:"#/properties/saasExtendParams/maxLength",keyword:"maxLength",params:{limit: 2048},message:"must NOT have more than 2048 characters"};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
else {
const err30 = {instancePath:instancePath+"/saasExtendParams",schemaPath:"#/properties/saasExtendParams/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
if(data.testFlag !== undefined){
let data10 = data.testFlag;
if(!((data10 === "0") || (data10 === "1"))){
const err31 = {instancePath:instancePath+"/testFlag",schemaPath:"#/properties/testFlag/enum",keyword:"enum",params:{allowedValues: schema19.properties.testFlag.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
if(typeof data10 === "string"){
if(func3(data10) > 2){
const err32 = {instancePath:instancePath+"/testFlag",schemaPath:"#/properties/testFlag/maxLength",keyword:"maxLength",params:{limit: 2},message:"must NOT have more than 2 characters"};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
else {
const err33 = {instancePath:instancePath+"/testFlag",schemaPath:"#/properties/testFlag/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err34 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
validate18.errors = vErrors;
return errors === 0;
}

export const upgradeAnswer = validate19;
const schema20 = {"type":"object","required":["resultCode","resultMsg"],"properties":{"resultCode":{"type":"string","maxLength":6,"enum":["000000","000001","000002","000003","000005"]},"resultMsg":{"type":"string","maxLength":255}},"additionalProperties":false};

function validate19(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
for(const key0 in data){
if(!((key0 === "resultCode") || (key0 === "resultMsg"))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.resultCode !== undefined){
let data0 = data.resultCode;
if(!(((((data0 === "000000") || (data0 === "000001")) || (data0 === "000002")) || (data0 === "000003")) || (data0 === "000005"))){
const err3 = {instancePath:instancePath+"/resultCode",schemaPath:"#/properties/resultCode/enum",keyword:"enum",params:{allowedValues: schema20.properties.resultCode.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(typeof data0 === "string"){
if(func3(data0) > 6){
const err4 = {instancePath:instancePath+"/resultCode",schemaPath:"#/properties/resultCode/maxLength",keyword:"maxLength",params:{limit: 6},message:"must NOT have more than 6 characters"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
else {
const err5 = {instancePath:instancePath+"/resultCode",schemaPath:"#/properties/resultCode/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.resultMsg !== undefined){
let data1 = data.resultMsg;
if(typeof data1 === "string"){
if(func3(data1) > 255){
const err6 = {instancePath:instancePath+"/resultMsg",schemaPath:"#/properties/resultMsg/maxLength",keyword:"maxLength",params:{limit: 255},message:"must NOT have more than 255 characters"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
else {
const err7 = {instancePath:instancePath+"/resultMsg",schemaPath:"#/properties/resultMsg/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
}
else {
const err8 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
validate19.errors = vErrors;
return errors === 0;
}

export const instanceStatusRequest = validate20;
const schema21 = {"type":"object","required":["activity","timeStamp","instanceId","instanceStatus"],"properties":{"activity":{"type":"string","enum":["instanceStatus"],"maxLength":32},"timeStamp":{"type":"string","maxLength":20},"instanceId":{"type":"string","maxLength":64},"instanceStatus":{"type":"string","maxLength":32,"enum":["FREEZE","NORMAL"]},"testFlag":{"type":"string","maxLength":2,"enum":["0","1"]}},"additionalProperties":false};

function validate20(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.activity === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "activity"},message:"must have required property '"+"activity"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.timeStamp === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "timeStamp"},message:"must have required property '"+"timeStamp"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.instanceId === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "instanceId"},message:"must have required property '"+"instanceId"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.instanceStatus === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "instanceStatus"},message:"must have required property '"+"instanceStatus"+"'"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
for(const key0 in data){
if(!(((((key0 === "activity") || (key0 === "timeStamp")) || (key0 === "instanceId")) || (key0 === "instanceStatus")) || (key0 === "testFlag"))){
const err4 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.activity !== undefined){
let data0 = data.activity;
if(!(data0 === "instanceStatus")){
const err5 = {instancePath:instancePath+"/activity",schemaPath:"#/properties/activity/enum",keyword:"enum",params:{allowedValues: schema21.properties.activity.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(typeof data0 === "string"){
if(func3(data0) > 32){
const err6 = {instancePath:instancePath+"/activity",schemaPath:"#/properties/activity/maxLength",keyword:"maxLength",params:{limit: 32},message:"must NOT have more than 32 characters"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
else {
const err7 = {instancePath:instancePath+"/activity",schemaPath:"#/properties/activity/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.timeStamp !== undefined){
let data1 = data.timeStamp;
if(typeof data1 === "string"){
if(func3(data1) > 20){
const err8 = {instancePath:instancePath+"/timeStamp",schemaPath:"#/properties/timeStamp/maxLength",keyword:"maxLength",params:{limit: 20},message:"must NOT have more than 20 characters"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
else {
const err9 = {instancePath:instancePath+"/timeStamp",schemaPath:"#/properties/timeStamp/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.instanceId !== undefined){
let data2 = data.instanceId;
if(typeof data2 === "string"){
if(func3(data2) > 64){
const err10 = {instancePath:instancePath+"/instanceId",schemaPath:"#/properties/instanceId/maxLength",keyword:"maxLength",params:{limit: 64},message:"must NOT have more than 64 characters"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
else {
const err11 = {instancePath:instancePath+"/instanceId",schemaPath:"#/properties/instanceId/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.instanceStatus !== undefined){
let data3 = data.instanceStatus;
if(!((data3 === "FREEZE") || (data3 === "NORMAL"))){
const err12 = {instancePath:instancePath+"/instanceStatus",schemaPath:"#/properties/instanceStatus/enum",keyword:"enum",params:{allowedValues: schema21.properties.instanceStatus.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if(typeof data3 === "string"){
if(func3(data3) > 32){
const err13 = {instancePath:instancePath+"/instanceStatus",schemaPath:"#/properties/instanceStatus/maxLength",keyword:"maxLength",params:{limit: 32},message:"must NOT have more than 32 characters"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
else {
const err14 = {instancePath:instancePath+"/instanceStatus",schemaPath:"#/properties/instanceStatus/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data.testFlag !== undefined){
let data4 = data.testFlag;
if(!((data4 === "0") || (data4 === "1"))){
const err15 = {instancePath:instancePath+"/testFlag",schemaPath:"#/properties/testFlag/enum",keyword:"enum",params:{allowedValues: schema21.properties.testFlag.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
if(typeof data4 === "string"){
if(func3(data4) > 2){
const err16 = {instancePath:instancePath+"/testFlag",schemaPath:"#/properties/testFlag/maxLength",keyword:"maxLength",params:{limit: 2},message:"must NOT have more than 2 characters"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
else {
const err17 = {instancePath:instancePath+"/testFlag",schemaPath:"#/properties/testFlag/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
}
else {
const err18 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
validate20.errors = vErrors;
return errors === 0;
}

export const instanceStatusAnswer = validate21;
const schema22 = {"type":"object","required":["resultCode","resultMsg"],"properties":{"resultCode":{"type":"string","maxLength":6,"enum":["000000","000001","000002","000003","000005"]},"resultMsg":{"type":"string","maxLength":255}},"additionalProperties":false};

function validate21(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
for(const key0 in data){
if(!((key0 === "resultCode") || (key0 === "resultMsg"))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.resultCode !== undefined){
let data0 = data.resultCode;
if(!(((((data0 === "000000") || (data0 === "000001")) || (data0 === "000002")) || (data0 === "000003")) || (data0 === "000005"))){
const err3 = {instancePath:instancePath+"/resultCode",schemaPath:"#/properties/resultCode/enum",keyword:"enum",params:{allowedValues: schema22.properties.resultCode.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(typeof data0 === "string"){
if(func3(data0) > 6){
const err4 = {instancePath:instancePath+"/resultCode",schemaPath:"#/properties/resultCode/maxLength",keyword:"maxLength",params:{limit: 6},message:"must NOT have more than 6 characters"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
else {
const err5 = {instancePath:instancePath+"/resultCode",schemaPath:"#/properties/resultCode/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.resultMsg !== undefined){
let data1 = data.resultMsg;
if(typeof data1 === "string"){
if(func3(data1) > 255){
const err6 = {instancePath:instancePath+"/resultMsg",schemaPath:"#/properties/resultMsg/maxLength",keyword:"maxLength",params:{limit: 255},message:"must NOT have more than 255 characters"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
else {
const err7 = {instancePath:instancePath+"/resultMsg",schemaPath:"#/properties/resultMsg/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
}
else {
const err8 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
validate21.errors = vErrors;
return errors === 0;
}

export const queryInstanceRequest = validate22;
const schema23 = {"type":"object","required":["activity","timeStamp","instanceId"],"properties":{"activity":{"type":"string","enum":["queryInstance"],"maxLength":20},"timeStamp":{"type":"string","maxLength":20},"instanceId":{"type":"string","maxLength":6499},"testFlag":{"type":"string","maxLength":2,"enum":["0","1"]}},"additionalProperties":false};

function validate22(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.activity === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "activity"},message:"must have required property '"+"activity"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.timeStamp === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "timeStamp"},message:"must have required property '"+"timeStamp"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.instanceId === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "instanceId"},message:"must have required property '"+"instanceId"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
for(const key0 in data){
if(!((((key0 === "activity") || (key0 === "timeStamp")) || (key0 === "instanceId")) || (key0 === "testFlag"))){
const err3 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.activity !== undefined){
let data0 = data.activity;
if(!(data0 === "queryInstance")){
const err4 = {instancePath:instancePath+"/activity",schemaPath:"#/properties/activity/enum",keyword:"enum",params:{allowedValues: schema23.properties.activity.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(typeof data0 === "string"){
if(func3(data0) > 20){
const err5 = {instancePath:instancePath+"/activity",schemaPath:"#/properties/activity/maxLength",keyword:"maxLength",params:{limit: 20},message:"must NOT have more than 20 characters"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
else {
const err6 = {instancePath:instancePath+"/activity",schemaPath:"#/properties/activity/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.timeStamp !== undefined){
let data1 = data.timeStamp;
if(typeof data1 === "string"){
if(func3(data1) > 20){
const err7 = {instancePath:instancePath+"/timeStamp",schemaPath:"#/properties/timeStamp/maxLength",keyword:"maxLength",params:{limit: 20},message:"must NOT have more than 20 characters"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
else {
const err8 = {instancePath:instancePath+"/timeStamp",schemaPath:"#/properties/timeStamp/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.instanceId !== undefined){
let data2 = data.instanceId;
if(typeof data2 === "string"){
if(func3(data2) > 6499){
const err9 = {instancePath:instancePath+"/instanceId",schemaPath:"#/properties/instanceId/maxLength",keyword:"maxLength",params:{limit: 6499},message:"must NOT have more than 6499 characters"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
else {
const err10 = {instancePath:instancePath+"/instanceId",schemaPath:"#/properties/instanceId/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.testFlag !== undefined){
let data3 = data.testFlag;
if(!((data3 === "0") || (data3 === "1"))){
const err11 = {instancePath:instancePath+"/testFlag",schemaPath:"#/properties/testFlag/enum",keyword:"enum",params:{allowedValues: schema23.properties.testFlag.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(typeof data3 === "string"){
if(func3(data3) > 2){
const err12 = {instancePath:instancePath+"/testFlag",schemaPath:"#/properties/testFlag/maxLength",keyword:"maxLength",params:{limit: 2},message:"must NOT have more than 2 characters"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
else {
const err13 = {instancePath:instancePath+"/testFlag",schemaPath:"#/properties/testFlag/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
}
else {
const err14 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
validate22.errors = vErrors;
return errors === 0;
}

export const queryInstanceAnswer = validate23;
const schema24 = {"type":"object","required":["resultCode","resultMsg"],"properties":{"resultCode":{"type":"string","maxLength":6,"enum":["000000","000001","000002","000003","000005"]},"resultMsg":{"type":"string","maxLength":255},"encryptType":{"type":"string","maxLength":3,"enum":["1","2"]},"info":{"type":"array","maxItems":100,"items":{"type":"object","required":["instanceId"],"properties":{"instanceId":{"type":"string","maxLength":64},"appInfo":{"type":"object","required":["frontEndUrl"],"properties":{"frontEndUrl":{"type":"string","maxLength":512},"adminUrl":{"type":"string","maxLength":512},"userName":{"type":"string","maxLength":128},"password":{"type":"string","maxLength":128},"memo":{"type":"string","maxLength":1024}},"additionalProperties":false},"usageInfo":{"type":"array","items":{"type":"object","required":["usageValue","statisticalTime"],"properties":{"relatedInstanceId":{"type":"string","maxLength":64},"usageValue":{"type":"number","maximum":99999999.9999},"statisticalTime":{"type":"string","maxLength":20,"pattern":"^[0-9]{17}$"},"dashboardUrl":{"type":"string","maxLength":512}},"additionalProperties":false}}},"additionalProperties":false}}},"additionalProperties":false};
const pattern14 = new RegExp("^[0-9]{17}$", "u");

function validate23(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
for(const key0 in data){
if(!((((key0 === "resultCode") || (key0 === "resultMsg")) || (key0 === "encryptType")) || (key0 === "info"))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.resultCode !== undefined){
let data0 = data.resultCode;
if(!(((((data0 === "000000") || (data0 === "000001")) || (data0 === "000002")) || (data0 === "000003")) || (data0 === "000005"))){
const err3 = {instancePath:instancePath+"/resultCode",schemaPath:"#/properties/resultCode/enum",keyword:"enum",params:{allowedValues: schema24.properties.resultCode.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(typeof data0 === "string"){
if(func3(data0) > 6){
const err4 = {instancePath:instancePath+"/resultCode",schemaPath:"#/properties/resultCode/maxLength",keyword:"maxLength",params:{limit: 6},message:"must NOT have more than 6 characters"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
else {
const err5 = {instancePath:instancePath+"/resultCode",schemaPath:"#/properties/resultCode/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.resultMsg !== undefined){
let data1 = data.resultMsg;
if(typeof data1 === "string"){
if(func3(data1) > 255){
const err6 = {instancePath:instancePath+"/resultMsg",schemaPath:"#/properties/resultMsg/maxLength",keyword:"maxLength",params:{limit: 255},message:"must NOT have more than 255 characters"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
else {
const err7 = {instancePath:instancePath+"/resultMsg",schemaPath:"#/properties/resultMsg/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.encryptType !== undefined){
let data2 = data.encryptType;
if(!((data2 === "1") || (data2 === "2"))){
const err8 = {instancePath:instancePath+"/encryptType",schemaPath:"#/properties/encryptType/enum",keyword:"enum",params:{allowedValues: schema24.properties.encryptType.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(typeof data2 === "string"){
if(func3(data2) > 3){
const err9 = {instancePath:instancePath+"/encryptType",schemaPath:"#/properties/encryptType/maxLength",keyword:"maxLength",params:{limit: 3},message:"must NOT have more than 3 characters"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
else {
const err10 = {instancePath:instancePath+"/encryptType",schemaPath:"#/properties/encryptType/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.info !== undefined){
let data3 = data.info;
if(Array.isArray(data3)){
if(data3.length > 100){
const err11 = {instancePath:instancePath+"/info",schemaPath:"#/properties/info/maxItems",keyword:"maxItems",params:{limit: 100},message:"must NOT have more than 100 items"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
const len0 = data3.length;
for(let i0=0; i0<len0; i0++){
let data4 = data3[i0];
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
if(data4.instanceId === undefined){
const err12 = {instancePath:instancePath+"/info/" + i0,schemaPath:"#/properties/info/items/required",keyword:"required",params:{missingProperty: "instanceId"},message:"must have required property '"+"instanceId"+"'"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
for(const key1 in data4){
if(!(((key1 === "instanceId") || (key1 === "appInfo")) || (key1 === "usageInfo"))){
const err13 = {instancePath:instancePath+"/info/" + i0,schemaPath:"#/properties/info/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data4.instanceId !== undefined){
let data5 = data4.instanceId;
if(typeof data5 === "string"){
if(func3(data5) > 64){
const err14 = {instancePath:instancePath+"/info/" + i0+"/instanceId",schemaPath:"#/properties/info/items/properties/instanceId/maxLength",keyword:"maxLength",params:{limit: 64},message:"must NOT have more than 64 characters"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
else {
const err15 = {instancePath:instancePath+"/info/" + i0+"/instanceId",schemaPath:"#/properties/info/items/properties/instanceId/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data4.appInfo !== undefined){
let data6 = data4.appInfo;
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
if(data6.frontEndUrl === undefined){
const err16 = {instancePath:instancePath+"/info/" + i0+"/appInfo",schemaPath:"#/properties/info/items/properties/appInfo/required",keyword:"required",params:{missingProperty: "frontEndUrl"},message:"must have required property '"+"frontEndUrl"+"'"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
for(const key2 in data6){
if(!(((((key2 === "frontEndUrl") || (key2 === "adminUrl")) || (key2 === "userName")) || (key2 === "password")) || (key2 === "memo"))){
const err17 = {instancePath:instancePath+"/info/" + i0+"/appInfo",schemaPath:"#/properties/info/items/properties/appInfo/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data6.frontEndUrl !== undefined){
let data7 = data6.frontEndUrl;
if(typeof data7 === "string"){
if(func3(data7) > 512){
const err18 = {instancePath:instancePath+"/info/" + i0+"/appInfo/frontEndUrl",schemaPath:"#/properties/info/items/properties/appInfo/properties/frontEndUrl/maxLength",keyword:"maxLength",params:{limit: 512},message:"must NOT have more than 512 characters"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
else {
const err19 = {instancePath:instancePath+"/info/" + i0+"/appInfo/frontEndUrl",schemaPath:"#/properties/info/items/properties/appInfo/properties/frontEndUrl/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data6.adminUrl !== undefined){
let data8 = data6.adminUrl;
if(typeof data8 === "string"){
if(func3(data8) > 512){
const err20 = {instancePath:instancePath+"/info/" + i0+"/appInfo/adminUrl",schemaPath:"#/properties/info/items/properties/appInfo/properties/adminUrl/maxLength",keyword:"maxLength",params:{limit: 512},message:"must NOT have more than 512 characters"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
else {
const err21 = {instancePath:instancePath+"/info/" + i0+"/appInfo/adminUrl",schemaPath:"#/properties/info/items/properties/appInfo/properties/adminUrl/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
if(data6.userName !== undefined){
let data9 = data6.userName;
if(typeof data9 === "string"){
if(func3(data9) > 128){
const err22 = {instancePath:instancePath+"/info/" + i0+"/appInfo/userName",schemaPath:"#/properties/info/items/properties/appInfo/properties/userName/maxLength",keyword:"maxLength",params:{limit: 128},message:"must NOT have more than 128 characters"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
else {
const err23 = {instancePath:instancePath+"/info/" + i0+"/appInfo/userName",schemaPath:"#/properties/info/items/properties/appInfo/properties/userName/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
if(data6.password !== undefined){
let data10 = data6.password;
if(typeof data10 === "string"){
if(func3(data10) > 128){
const err24 = {instancePath:instancePath+"/info/" + i0+"/appInfo/password",schemaPath:"#/properties/info/items/properties/appInfo/properties/password/maxLength",keyword:"maxLength",params:{limit: 128},message:"must NOT have more than 128 characters"};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
else {
const err25 = {instancePath:instancePath+"/info/" + i0+"/appInfo/password",schemaPath:"#/properties/info/items/properties/appInfo/properties/password/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
if(data6.memo !== undefined){
let data11 = data6.memo;
if(typeof data11 === "string"){
if(func3(data11) > 1024){
const err26 = {instancePath:instancePath+"/info/" + i0+"/appInfo/memo",schemaPath:"#/properties/info/items/properties/appInfo/properties/memo/maxLength",keyword:"maxLength",params:{limit: 1024},message:"must NOT have more than 1024 characters"};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
else {
const err27 = {instancePath:instancePath+"/info/" + i0+"/appInfo/memo",schemaPath:"#/properties/info/items/properties/appInfo/properties/memo/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
}
else {
const err28 = {instancePath:instancePath+"/info/" + i0+"/appInfo",schemaPath:"#/properties/info/items/properties/appInfo/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
if(data4.usageInfo !== undefined){
let data12 = data4.usageInfo;
if(Array.isArray(data12)){
const len1 = data12.length;
for(let i1=0; i1<len1; i1++){
let data13 = data12[i1];
if(data13 && typeof data13 == "object" && !Array.isArray(data13)){
if(data13.usageValue === undefined){
const err29 = {instancePath:instancePath+"/info/" + i0+"/usageInfo/" + i1,schemaPath:"#/properties/info/items/properties/usageInfo/items/required",keyword:"required",params:{missingProperty: "usageValue"},message:"must have required property '"+"usageValue"+"'"};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
if(data13.statisticalTime === undefined){
const err30 = {instancePath:instancePath+"/info/" + i0+"/usageInfo/" + i1,schemaPath:"#/properties/info/items/properties/usageInfo/items/required",keyword:"required",params:{missingProperty: "statisticalTime"},message:"must have required property '"+"statisticalTime"+"'"};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
for(const key3 in data13){
if(!((((key3 === "relatedInstanceId") || (key3 === "usageValue")) || (key3 === "statisticalTime")) || (key3 === "dashboardUrl"))){
const err31 = {instancePath:instancePath+"/info/" + i0+"/usageInfo/" + i1,schemaPath:"#/properties/info/items/properties/usageInfo/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
if(data13.relatedInstanceId !== undefined){
let data14 = data13.relatedInstanceId;
if(typeof data14 === "string"){
if(func3(data14) > 64){
const err32 = {instancePath:instancePath+"/info/" + i0+"/usageInfo/" + i1+"/relatedInstanceId",schemaPath:"#/properties/info/items/properties/usageInfo/items/properties/relatedInstanceId/maxLength",keyword:"maxLength",params:{limit: 64},message:"must NOT have more than 64 characters"};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
else {
const err33 = {instancePath:instancePath+"/info/" + i0+"/usageInfo/" + i1+"/relatedInstanceId",schemaPath:"#/properties/info/items/properties/usageInfo/items/properties/relatedInstanceId/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
if(data13.usageValue !== undefined){
let data15 = data13.usageValue;
if((typeof data15 == "number") && (isFinite(data15))){
if(data15 > 99999999.9999 || isNaN(data15)){
const err34 = {instancePath:instancePath+"/info/" + i0+"/usageInfo/" + i1+"/usageValue",schemaPath:"#/properties/info/items/properties/usageInfo/items/properties/usageValue/maximum",keyword:"maximum",params:{comparison: "<=", limit: 99999999.9999},message:"must be <= 99999999.9999"};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
else {
const err35 = {instancePath:instancePath+"/info/" + i0+"/usageInfo/" + i1+"/usageValue",schemaPath:"#/properties/info/items/properties/usageInfo/items/properties/usageValue/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
if(data13.statisticalTime !== undefined){
let data16 = data13.statisticalTime;
if(typeof data16 === "string"){
if(func3(data16) > 20){
const err36 = {instancePath:instancePath+"/info/" + i0+"/usageInfo/" + i1+"/statisticalTime",schemaPath:"#/properties/info/items/properties/usageInfo/items/properties/statisticalTime/maxLength",keyword:"maxLength",params:{limit: 20},message:"must NOT have more than 20 characters"};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
if(!pattern14.test(data16)){
const err37 = {instancePath:instancePath+"/info/" + i0+"/usageInfo/" + i1+"/statisticalTime",schemaPath:"#/properties/info/items/properties/usageInfo/items/properties/statisticalTime/pattern",keyword:"pattern",params:{pattern: "^[0-9]{17}$"},message:"must match pattern \""+"^[0-9]{17}$"+"\""};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
else {
const err38 = {instancePath:instancePath+"/info/" + i0+"/usageInfo/" + i1+"/statisticalTime",schemaPath:"#/properties/info/items/properties/usageInfo/items/properties/statisticalTime/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
}
if(data13.dashboardUrl !== undefined){
let data17 = data13.dashboardUrl;
if(typeof data17 === "string"){
if(func3(data17) > 512){
const err39 = {instancePath:instancePath+"/info/" + i0+"/usageInfo/" + i1+"/dashboardUrl",schemaPath:"#/properties/info/items/properties/usageInfo/items/properties/dashboardUrl/maxLength",keyword:"maxLength",params:{limit: 512},message:"must NOT have more than 512 characters"};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
}
else {
const err40 = {instancePath:instancePath+"/info/" + i0+"/usageInfo/" + i1+"/dashboardUrl",schemaPath:"#/properties/info/items/properties/usageInfo/items/properties/dashboardUrl/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
}
}
else {
const err41 = {instancePath:instancePath+"/info/" + i0+"/usageInfo/" + i1,schemaPath:"#/properties/info/items/properties/usageInfo/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
}
}
else {
const err42 = {instancePath:instancePath+"/info/" + i0+"/usageInfo",schemaPath:"#/properties/info/items/properties/usageInfo/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
}
}
else {
const err43 = {instancePath:instancePath+"/info/" + i0,schemaPath:"#/properties/info/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
}
}
else {
const err44 = {instancePath:instancePath+"/info",schemaPath:"#/properties/info/type",keyword:"type",params:{type: "array"},message:"must be array"};
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
else {
const err45 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
validate23.errors = vErrors;
return errors === 0;
}
