// Made by `npm run generate` from openapi/. Do not edit: change the contract and generate again.
// @ts-nocheck: plain JavaScript, as ajv writes it.

import ucs2length from 'ajv/dist/runtime/ucs2length.js';

export const getLicenseRequest = validate10;
const schema11 = {"type":"object","required":["activity","timeStamp","customerId","businessId","orderId","productId"],"properties":{"activity":{"type":"string","enum":["getLicense"],"maxLength":20},"timeStamp":{"type":"string","maxLength":20},"customerId":{"type":"string","maxLength":100},"customerName":{"type":"string","maxLength":64},"businessId":{"type":"string","maxLength":64},"orderId":{"type":"string","maxLength":64},"skuCode":{"type":"string","maxLength":64},"productId":{"type":"string","maxLength":64},"expireTime":{"type":"string","maxLength":20,"pattern":"^[0-9]{14}([0-9]{3})?$"},"periodType":{"type":"string","maxLength":10,"enum":["year","month"]},"periodNumber":{"type":"string","maxLength":2,"pattern":"^[0-9]+$"},"amount":{"type":"string","maxLength":7,"pattern":"^[0-9]+$"},"saasExtendParams":{"type":"string","maxLength":2048},"testFlag":{"type":"string","maxLength":2,"enum":["0","1"]}},"additionalProperties":false};
const func2 = Object.prototype.hasOwnProperty;
const func3 = (ucs2length.default ?? ucs2length);
const pattern0 = new RegExp("^[0-9]{14}([0-9]{3})?$", "u");
const pattern1 = new RegExp("^[0-9]+$", "u");

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
if(!(data0 === "getLicense")){
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
if(data.businessId !== undefined){
let data4 = data.businessId;
if(typeof data4 === "string"){
if(func3(data4) > 64){
const err16 = {instancePath:instancePath+"/businessId",schemaPath:"#/properties/businessId/maxLength",keyword:"maxLength",params:{limit: 64},message:"must NOT have more than 64 characters"};
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
const err17 = {instancePath:instancePath+"/businessId",schemaPath:"#/properties/businessId/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data.orderId !== undefined){
let data5 = data.orderId;
if(typeof data5 === "string"){
if(func3(data5) > 64){
const err18 = {instancePath:instancePath+"/orderId",schemaPath:"#/properties/orderId/maxLength",keyword:"maxLength",params:{limit: 64},message:"must NOT have more than 64 characters"};
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
const err19 = {instancePath:instancePath+"/orderId",schemaPath:"#/properties/orderId/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data.skuCode !== undefined){
let data6 = data.skuCode;
if(typeof data6 === "string"){
if(func3(data6) > 64){
const err20 = {instancePath:instancePath+"/skuCode",schemaPath:"#/properties/skuCode/maxLength",keyword:"maxLength",params:{limit: 64},message:"must NOT have more than 64 characters"};
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
const err21 = {instancePath:instancePath+"/skuCode",schemaPath:"#/properties/skuCode/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
if(data.productId !== undefined){
let data7 = data.productId;
if(typeof data7 === "string"){
if(func3(data7) > 64){
const err22 = {instancePath:instancePath+"/productId",schemaPath:"#/properties/productId/maxLength",keyword:"maxLength",params:{limit: 64},message:"must NOT have more than 64 characters"};
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
const err23 = {instancePath:instancePath+"/productId",schemaPath:"#/properties/productId/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
if(data.expireTime !== undefined){
let data8 = data.expireTime;
if(typeof data8 === "string"){
if(func3(data8) > 20){
const err24 = {instancePath:instancePath+"/expireTime",schemaPath:"#/properties/expireTime/maxLength",keyword:"maxLength",params:{limit: 20},message:"must NOT have more than 20 characters"};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
if(!pattern0.test(data8)){
const err25 = {instancePath:instancePath+"/expireTime",schemaPath:"#/properties/expireTime/pattern",keyword:"pattern",params:{pattern: "^[0-9]{14}([0-9]{3})?$"},message:"must match pattern \""+"^[0-9]{14}([0-9]{3})?$"+"\""};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
else {
const err26 = {instancePath:instancePath+"/expireTime",schemaPath:"#/properties/expireTime/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
if(data.periodType !== undefined){
let data9 = data.periodType;
if(!((data9 === "year") || (data9 === "month"))){
const err27 = {instancePath:instancePath+"/periodType",schemaPath:"#/properties/periodType/enum",keyword:"enum",params:{allowedValues: schema11.properties.periodType.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
if(typeof data9 === "string"){
if(func3(data9) > 10){
const err28 = {instancePath:instancePath+"/periodType",schemaPath:"#/properties/periodType/maxLength",keyword:"maxLength",params:{limit: 10},message:"must NOT have more than 10 characters"};
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
const err29 = {instancePath:instancePath+"/periodType",schemaPath:"#/properties/periodType/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
if(data.periodNumber !== undefined){
let data10 = data.periodNumber;
if(typeof data10 === "string"){
if(func3(data10) > 2){
const err30 = {instancePath:instancePath+"/periodNumber",schemaPath:"#/properties/periodNumber/maxLength",keyword:"maxLength",params:{limit: 2},message:"must NOT have more than 2 characters"};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
if(!pattern1.test(data10)){
const err31 = {instancePath:instancePath+"/periodNumber",schemaPath:"#/properties/periodNumber/pattern",keyword:"pattern",params:{pattern: "^[0-9]+$"},message:"must match pattern \""+"^[0-9]+$"+"\""};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
else {
const err32 = {instancePath:instancePath+"/periodNumber",schemaPath:"#/properties/periodNumber/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
if(data.amount !== undefined){
let data11 = data.amount;
if(typeof data11 === "string"){
if(func3(data11) > 7){
const err33 = {instancePath:instancePath+"/amount",schemaPath:"#/properties/amount/maxLength",keyword:"maxLength",params:{limit: 7},message:"must NOT have more than 7 characters"};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
if(!pattern1.test(data11)){
const err34 = {instancePath:instancePath+"/amount",schemaPath:"#/properties/amount/pattern",keyword:"pattern",params:{pattern: "^[0-9]+$"},message:"must match pattern \""+"^[0-9]+$"+"\""};
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
const err35 = {instancePath:instancePath+"/amount",schemaPath:"#/properties/amount/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
if(data.saasExtendParams !== undefined){
let data12 = data.saasExtendParams;
if(typeof data12 === "string"){
if(func3(data12) > 2048){
const err36 = {instancePath:instancePath+"/saasExtendParams",schemaPath:"#/properties/saasExtendParams/maxLength",keyword:"maxLength",params:{limit: 2048},message:"must NOT have more than 2048 characters"};
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
const err37 = {instancePath:instancePath+"/saasExtendParams",schemaPath:"#/properties/saasExtendParams/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
if(data.testFlag !== undefined){
let data13 = data.testFlag;
if(!((data13 === "0") || (data13 === "1"))){
const err38 = {instancePath:instancePath+"/testFlag",schemaPath:"#/properties/testFlag/enum",keyword:"enum",params:{allowedValues: schema11.properties.testFlag.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
if(typeof data13 === "string"){
if(func3(data13) > 2){
const err39 = {instancePath:instancePath+"/testFlag",schemaPath:"#/properties/testFlag/maxLength",keyword:"maxLength",params:{limit: 2},message:"must NOT have more than 2 characters"};
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
const err40 = {instancePath:instancePath+"/testFlag",schemaPath:"#/properties/testFlag/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err41 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
validate10.errors = vErrors;
return errors === 0;
}

export const getLicenseAnswer = validate11;
const schema12 = {"type":"object","required":["resultCode","resultMsg"],"properties":{"resultCode":{"type":"string","maxLength":6,"enum":["000000","000001","000002","000005"]},"resultMsg":{"type":"string","maxLength":255},"license":{"type":"string","maxLength":65536},"instanceId":{"type":"string","maxLength":64}},"additionalProperties":false,"discriminator":{"propertyName":"resultCode"},"oneOf":[{"properties":{"resultCode":{"enum":["000000"]}},"required":["resultCode","license","instanceId"]},{"properties":{"resultCode":{"enum":["000001","000002","000005"]}},"required":["resultCode"]}]};

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
if(!((((key0 === "resultCode") || (key0 === "resultMsg")) || (key0 === "license")) || (key0 === "instanceId"))){
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
if(!((((data0 === "000000") || (data0 === "000001")) || (data0 === "000002")) || (data0 === "000005"))){
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
if(data.license !== undefined){
let data2 = data.license;
if(typeof data2 === "string"){
if(func3(data2) > 65536){
const err8 = {instancePath:instancePath+"/license",schemaPath:"#/properties/license/maxLength",keyword:"maxLength",params:{limit: 65536},message:"must NOT have more than 65536 characters"};
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
const err9 = {instancePath:instancePath+"/license",schemaPath:"#/properties/license/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
let data3 = data.instanceId;
if(typeof data3 === "string"){
if(func3(data3) > 64){
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
const tag0 = data.resultCode;
if(typeof tag0 == "string"){
if(tag0 === "000000"){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.resultCode === undefined){
const err12 = {instancePath,schemaPath:"#/oneOf/0/required",keyword:"required",params:{missingProperty: "resultCode"},message:"must have required property '"+"resultCode"+"'"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if(data.license === undefined){
const err13 = {instancePath,schemaPath:"#/oneOf/0/required",keyword:"required",params:{missingProperty: "license"},message:"must have required property '"+"license"+"'"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if(data.instanceId === undefined){
const err14 = {instancePath,schemaPath:"#/oneOf/0/required",keyword:"required",params:{missingProperty: "instanceId"},message:"must have required property '"+"instanceId"+"'"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if(data.resultCode !== undefined){
if(!(data.resultCode === "000000")){
const err15 = {instancePath:instancePath+"/resultCode",schemaPath:"#/oneOf/0/properties/resultCode/enum",keyword:"enum",params:{allowedValues: schema12.oneOf[0].properties.resultCode.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
}
}
else if(tag0 === "000001"){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.resultCode === undefined){
const err16 = {instancePath,schemaPath:"#/oneOf/1/required",keyword:"required",params:{missingProperty: "resultCode"},message:"must have required property '"+"resultCode"+"'"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
if(data.resultCode !== undefined){
let data5 = data.resultCode;
if(!(((data5 === "000001") || (data5 === "000002")) || (data5 === "000005"))){
const err17 = {instancePath:instancePath+"/resultCode",schemaPath:"#/oneOf/1/properties/resultCode/enum",keyword:"enum",params:{allowedValues: schema12.oneOf[1].properties.resultCode.enum},message:"must be equal to one of the allowed values"};
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
}
else if(tag0 === "000002"){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.resultCode === undefined){
const err18 = {instancePath,schemaPath:"#/oneOf/1/required",keyword:"required",params:{missingProperty: "resultCode"},message:"must have required property '"+"resultCode"+"'"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
if(data.resultCode !== undefined){
let data6 = data.resultCode;
if(!(((data6 === "000001") || (data6 === "000002")) || (data6 === "000005"))){
const err19 = {instancePath:instancePath+"/resultCode",schemaPath:"#/oneOf/1/properties/resultCode/enum",keyword:"enum",params:{allowedValues: schema12.oneOf[1].properties.resultCode.enum},message:"must be equal to one of the allowed values"};
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
}
else if(tag0 === "000005"){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.resultCode === undefined){
const err20 = {instancePath,schemaPath:"#/oneOf/1/required",keyword:"required",params:{missingProperty: "resultCode"},message:"must have required property '"+"resultCode"+"'"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
if(data.resultCode !== undefined){
let data7 = data.resultCode;
if(!(((data7 === "000001") || (data7 === "000002")) || (data7 === "000005"))){
const err21 = {instancePath:instancePath+"/resultCode",schemaPath:"#/oneOf/1/properties/resultCode/enum",keyword:"enum",params:{allowedValues: schema12.oneOf[1].properties.resultCode.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
}
}
else {
const err22 = {instancePath,schemaPath:"#/discriminator",keyword:"discriminator",params:{error: "mapping", tag: "resultCode", tagValue: tag0},message:"value of tag \"resultCode\" must be in oneOf"};
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
const err23 = {instancePath,schemaPath:"#/discriminator",keyword:"discriminator",params:{error: "tag", tag: "resultCode", tagValue: tag0},message:"tag \"resultCode\" must be string"};
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
const err24 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
validate11.errors = vErrors;
return errors === 0;
}

export const refreshLicenseRequest = validate12;
const schema13 = {"type":"object","required":["activity","timeStamp","orderId","instanceId","expireTime"],"properties":{"activity":{"type":"string","enum":["refreshLicense"],"maxLength":20},"timeStamp":{"type":"string","maxLength":20},"orderId":{"type":"string","maxLength":64},"instanceId":{"type":"string","maxLength":64},"productId":{"type":"string","maxLength":64},"expireTime":{"type":"string","maxLength":20,"pattern":"^[0-9]{14}([0-9]{3})?$"},"periodType":{"type":"string","maxLength":10,"enum":["year","month"]},"periodNumber":{"type":"string","maxLength":2,"pattern":"^[0-9]+$"},"testFlag":{"type":"string","maxLength":2,"enum":["0","1"]}},"additionalProperties":false};

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
if(!(data0 === "refreshLicense")){
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
if(data.periodType !== undefined){
let data6 = data.periodType;
if(!((data6 === "year") || (data6 === "month"))){
const err20 = {instancePath:instancePath+"/periodType",schemaPath:"#/properties/periodType/enum",keyword:"enum",params:{allowedValues: schema13.properties.periodType.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
if(typeof data6 === "string"){
if(func3(data6) > 10){
const err21 = {instancePath:instancePath+"/periodType",schemaPath:"#/properties/periodType/maxLength",keyword:"maxLength",params:{limit: 10},message:"must NOT have more than 10 characters"};
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
const err22 = {instancePath:instancePath+"/periodType",schemaPath:"#/properties/periodType/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
if(data.periodNumber !== undefined){
let data7 = data.periodNumber;
if(typeof data7 === "string"){
if(func3(data7) > 2){
const err23 = {instancePath:instancePath+"/periodNumber",schemaPath:"#/properties/periodNumber/maxLength",keyword:"maxLength",params:{limit: 2},message:"must NOT have more than 2 characters"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
if(!pattern1.test(data7)){
const err24 = {instancePath:instancePath+"/periodNumber",schemaPath:"#/properties/periodNumber/pattern",keyword:"pattern",params:{pattern: "^[0-9]+$"},message:"must match pattern \""+"^[0-9]+$"+"\""};
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
const err25 = {instancePath:instancePath+"/periodNumber",schemaPath:"#/properties/periodNumber/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
if(data.testFlag !== undefined){
let data8 = data.testFlag;
if(!((data8 === "0") || (data8 === "1"))){
const err26 = {instancePath:instancePath+"/testFlag",schemaPath:"#/properties/testFlag/enum",keyword:"enum",params:{allowedValues: schema13.properties.testFlag.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
if(typeof data8 === "string"){
if(func3(data8) > 2){
const err27 = {instancePath:instancePath+"/testFlag",schemaPath:"#/properties/testFlag/maxLength",keyword:"maxLength",params:{limit: 2},message:"must NOT have more than 2 characters"};
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
const err28 = {instancePath:instancePath+"/testFlag",schemaPath:"#/properties/testFlag/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
else {
const err29 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
validate12.errors = vErrors;
return errors === 0;
}

export const refreshLicenseAnswer = validate13;
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

export const expireLicenseRequest = validate14;
const schema15 = {"type":"object","required":["activity","timeStamp","instanceId"],"properties":{"activity":{"type":"string","enum":["expireLicense"],"maxLength":20},"timeStamp":{"type":"string","maxLength":20},"orderId":{"type":"string","maxLength":64},"instanceId":{"type":"string","maxLength":64},"testFlag":{"type":"string","maxLength":2,"enum":["0","1"]}},"additionalProperties":false};

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
for(const key0 in data){
if(!(((((key0 === "activity") || (key0 === "timeStamp")) || (key0 === "orderId")) || (key0 === "instanceId")) || (key0 === "testFlag"))){
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
if(!(data0 === "expireLicense")){
const err4 = {instancePath:instancePath+"/activity",schemaPath:"#/properties/activity/enum",keyword:"enum",params:{allowedValues: schema15.properties.activity.enum},message:"must be equal to one of the allowed values"};
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
if(data.orderId !== undefined){
let data2 = data.orderId;
if(typeof data2 === "string"){
if(func3(data2) > 64){
const err9 = {instancePath:instancePath+"/orderId",schemaPath:"#/properties/orderId/maxLength",keyword:"maxLength",params:{limit: 64},message:"must NOT have more than 64 characters"};
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
const err10 = {instancePath:instancePath+"/orderId",schemaPath:"#/properties/orderId/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
if(data.testFlag !== undefined){
let data4 = data.testFlag;
if(!((data4 === "0") || (data4 === "1"))){
const err13 = {instancePath:instancePath+"/testFlag",schemaPath:"#/properties/testFlag/enum",keyword:"enum",params:{allowedValues: schema15.properties.testFlag.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if(typeof data4 === "string"){
if(func3(data4) > 2){
const err14 = {instancePath:instancePath+"/testFlag",schemaPath:"#/properties/testFlag/maxLength",keyword:"maxLength",params:{limit: 2},message:"must NOT have more than 2 characters"};
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
const err15 = {instancePath:instancePath+"/testFlag",schemaPath:"#/properties/testFlag/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
}
else {
const err16 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
validate14.errors = vErrors;
return errors === 0;
}

export const expireLicenseAnswer = validate15;
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

export const releaseLicenseRequest = validate16;
const schema17 = {"type":"object","required":["activity","timeStamp","orderId","instanceId"],"properties":{"activity":{"type":"string","enum":["releaseLicense"],"maxLength":20},"timeStamp":{"type":"string","maxLength":20},"orderId":{"type":"string","maxLength":64},"instanceId":{"type":"string","maxLength":64},"testFlag":{"type":"string","maxLength":2,"enum":["0","1"]}},"additionalProperties":false};

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
for(const key0 in data){
if(!(((((key0 === "activity") || (key0 === "timeStamp")) || (key0 === "orderId")) || (key0 === "instanceId")) || (key0 === "testFlag"))){
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
if(!(data0 === "releaseLicense")){
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
if(data.orderId !== undefined){
let data2 = data.orderId;
if(typeof data2 === "string"){
if(func3(data2) > 64){
const err10 = {instancePath:instancePath+"/orderId",schemaPath:"#/properties/orderId/maxLength",keyword:"maxLength",params:{limit: 64},message:"must NOT have more than 64 characters"};
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
const err11 = {instancePath:instancePath+"/orderId",schemaPath:"#/properties/orderId/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
let data3 = data.instanceId;
if(typeof data3 === "string"){
if(func3(data3) > 64){
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
if(data.testFlag !== undefined){
let data4 = data.testFlag;
if(!((data4 === "0") || (data4 === "1"))){
const err14 = {instancePath:instancePath+"/testFlag",schemaPath:"#/properties/testFlag/enum",keyword:"enum",params:{allowedValues: schema17.properties.testFlag.enum},message:"must be equal to one of the allowed values"};
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
validate16.errors = vErrors;
return errors === 0;
}

export const releaseLicenseAnswer = validate17;
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
