// Made by `npm run generate` from openapi/. Do not edit: change the contract and generate again.
// @ts-nocheck: plain JavaScript, as ajv writes it.

import ucs2length from 'ajv/dist/runtime/ucs2length.js';

export const tenantSyncRequest = validate10;
const schema11 = {"type":"object","required":["instanceId","orderId","tenantId","tenantCode","name","domainName","flag","testFlag","timeStamp"],"properties":{"instanceId":{"type":"string","maxLength":64},"orderId":{"type":"string","maxLength":64},"tenantId":{"type":"string","maxLength":64},"tenantCode":{"type":"string","maxLength":64},"name":{"type":"string","maxLength":255},"domainName":{"type":"string","maxLength":255},"flag":{"enum":[0,1,2,"0","1","2"],"type":["integer","string"],"maxLength":2},"testFlag":{"enum":[0,1,"0","1"],"type":["integer","string"],"maxLength":2},"timeStamp":{"type":"string","maxLength":17}},"additionalProperties":false};
const func2 = Object.prototype.hasOwnProperty;
const func3 = (ucs2length.default ?? ucs2length);

function validate10(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.instanceId === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "instanceId"},message:"must have required property '"+"instanceId"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.orderId === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "orderId"},message:"must have required property '"+"orderId"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.tenantId === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "tenantId"},message:"must have required property '"+"tenantId"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.tenantCode === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "tenantCode"},message:"must have required property '"+"tenantCode"+"'"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.name === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data.domainName === undefined){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "domainName"},message:"must have required property '"+"domainName"+"'"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data.flag === undefined){
const err6 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "flag"},message:"must have required property '"+"flag"+"'"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data.testFlag === undefined){
const err7 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "testFlag"},message:"must have required property '"+"testFlag"+"'"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(data.timeStamp === undefined){
const err8 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "timeStamp"},message:"must have required property '"+"timeStamp"+"'"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
for(const key0 in data){
if(!(func2.call(schema11.properties, key0))){
const err9 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
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
let data0 = data.instanceId;
if(typeof data0 === "string"){
if(func3(data0) > 64){
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
let data1 = data.orderId;
if(typeof data1 === "string"){
if(func3(data1) > 64){
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
if(data.tenantId !== undefined){
let data2 = data.tenantId;
if(typeof data2 === "string"){
if(func3(data2) > 64){
const err14 = {instancePath:instancePath+"/tenantId",schemaPath:"#/properties/tenantId/maxLength",keyword:"maxLength",params:{limit: 64},message:"must NOT have more than 64 characters"};
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
const err15 = {instancePath:instancePath+"/tenantId",schemaPath:"#/properties/tenantId/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data.tenantCode !== undefined){
let data3 = data.tenantCode;
if(typeof data3 === "string"){
if(func3(data3) > 64){
const err16 = {instancePath:instancePath+"/tenantCode",schemaPath:"#/properties/tenantCode/maxLength",keyword:"maxLength",params:{limit: 64},message:"must NOT have more than 64 characters"};
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
const err17 = {instancePath:instancePath+"/tenantCode",schemaPath:"#/properties/tenantCode/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data.name !== undefined){
let data4 = data.name;
if(typeof data4 === "string"){
if(func3(data4) > 255){
const err18 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/maxLength",keyword:"maxLength",params:{limit: 255},message:"must NOT have more than 255 characters"};
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
const err19 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data.domainName !== undefined){
let data5 = data.domainName;
if(typeof data5 === "string"){
if(func3(data5) > 255){
const err20 = {instancePath:instancePath+"/domainName",schemaPath:"#/properties/domainName/maxLength",keyword:"maxLength",params:{limit: 255},message:"must NOT have more than 255 characters"};
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
const err21 = {instancePath:instancePath+"/domainName",schemaPath:"#/properties/domainName/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
if(data.flag !== undefined){
let data6 = data.flag;
if((!(((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6)))) && (typeof data6 !== "string")){
const err22 = {instancePath:instancePath+"/flag",schemaPath:"#/properties/flag/type",keyword:"type",params:{type: schema11.properties.flag.type},message:"must be integer,string"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
if(!((((((data6 === 0) || (data6 === 1)) || (data6 === 2)) || (data6 === "0")) || (data6 === "1")) || (data6 === "2"))){
const err23 = {instancePath:instancePath+"/flag",schemaPath:"#/properties/flag/enum",keyword:"enum",params:{allowedValues: schema11.properties.flag.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
if(typeof data6 === "string"){
if(func3(data6) > 2){
const err24 = {instancePath:instancePath+"/flag",schemaPath:"#/properties/flag/maxLength",keyword:"maxLength",params:{limit: 2},message:"must NOT have more than 2 characters"};
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
if(data.testFlag !== undefined){
let data7 = data.testFlag;
if((!(((typeof data7 == "number") && (!(data7 % 1) && !isNaN(data7))) && (isFinite(data7)))) && (typeof data7 !== "string")){
const err25 = {instancePath:instancePath+"/testFlag",schemaPath:"#/properties/testFlag/type",keyword:"type",params:{type: schema11.properties.testFlag.type},message:"must be integer,string"};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
if(!((((data7 === 0) || (data7 === 1)) || (data7 === "0")) || (data7 === "1"))){
const err26 = {instancePath:instancePath+"/testFlag",schemaPath:"#/properties/testFlag/enum",keyword:"enum",params:{allowedValues: schema11.properties.testFlag.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
if(typeof data7 === "string"){
if(func3(data7) > 2){
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
}
if(data.timeStamp !== undefined){
let data8 = data.timeStamp;
if(typeof data8 === "string"){
if(func3(data8) > 17){
const err28 = {instancePath:instancePath+"/timeStamp",schemaPath:"#/properties/timeStamp/maxLength",keyword:"maxLength",params:{limit: 17},message:"must NOT have more than 17 characters"};
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
const err29 = {instancePath:instancePath+"/timeStamp",schemaPath:"#/properties/timeStamp/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
}
else {
const err30 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
validate10.errors = vErrors;
return errors === 0;
}

export const tenantSyncAnswer = validate11;
const schema12 = {"type":"object","required":["resultCode","resultMsg"],"properties":{"resultCode":{"type":"string","maxLength":6,"enum":["000000","000001","000002","000005"]},"resultMsg":{"type":"string","maxLength":255}},"additionalProperties":false};

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
validate11.errors = vErrors;
return errors === 0;
}

export const applicationSyncRequest = validate12;
const schema13 = {"type":"object","required":["instanceId","tenantId","appId","clientId","clientSecret","flag","testFlag","timeStamp"],"properties":{"instanceId":{"type":"string","maxLength":64},"tenantId":{"type":"string","maxLength":64},"appId":{"type":"string","maxLength":64},"clientId":{"type":"string","maxLength":64},"clientSecret":{"type":"string","maxLength":2048},"flag":{"enum":[0,1,2,"0","1","2"],"type":["integer","string"],"maxLength":2},"testFlag":{"enum":[0,1,"0","1"],"type":["integer","string"],"maxLength":2},"timeStamp":{"type":"string","maxLength":17}},"additionalProperties":false};

function validate12(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.instanceId === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "instanceId"},message:"must have required property '"+"instanceId"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.tenantId === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "tenantId"},message:"must have required property '"+"tenantId"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.appId === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "appId"},message:"must have required property '"+"appId"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.clientId === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "clientId"},message:"must have required property '"+"clientId"+"'"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.clientSecret === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "clientSecret"},message:"must have required property '"+"clientSecret"+"'"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data.flag === undefined){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "flag"},message:"must have required property '"+"flag"+"'"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data.testFlag === undefined){
const err6 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "testFlag"},message:"must have required property '"+"testFlag"+"'"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data.timeStamp === undefined){
const err7 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "timeStamp"},message:"must have required property '"+"timeStamp"+"'"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
for(const key0 in data){
if(!((((((((key0 === "instanceId") || (key0 === "tenantId")) || (key0 === "appId")) || (key0 === "clientId")) || (key0 === "clientSecret")) || (key0 === "flag")) || (key0 === "testFlag")) || (key0 === "timeStamp"))){
const err8 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
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
let data0 = data.instanceId;
if(typeof data0 === "string"){
if(func3(data0) > 64){
const err9 = {instancePath:instancePath+"/instanceId",schemaPath:"#/properties/instanceId/maxLength",keyword:"maxLength",params:{limit: 64},message:"must NOT have more than 64 characters"};
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
if(data.tenantId !== undefined){
let data1 = data.tenantId;
if(typeof data1 === "string"){
if(func3(data1) > 64){
const err11 = {instancePath:instancePath+"/tenantId",schemaPath:"#/properties/tenantId/maxLength",keyword:"maxLength",params:{limit: 64},message:"must NOT have more than 64 characters"};
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
const err12 = {instancePath:instancePath+"/tenantId",schemaPath:"#/properties/tenantId/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.appId !== undefined){
let data2 = data.appId;
if(typeof data2 === "string"){
if(func3(data2) > 64){
const err13 = {instancePath:instancePath+"/appId",schemaPath:"#/properties/appId/maxLength",keyword:"maxLength",params:{limit: 64},message:"must NOT have more than 64 characters"};
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
const err14 = {instancePath:instancePath+"/appId",schemaPath:"#/properties/appId/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data.clientId !== undefined){
let data3 = data.clientId;
if(typeof data3 === "string"){
if(func3(data3) > 64){
const err15 = {instancePath:instancePath+"/clientId",schemaPath:"#/properties/clientId/maxLength",keyword:"maxLength",params:{limit: 64},message:"must NOT have more than 64 characters"};
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
const err16 = {instancePath:instancePath+"/clientId",schemaPath:"#/properties/clientId/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data.clientSecret !== undefined){
let data4 = data.clientSecret;
if(typeof data4 === "string"){
if(func3(data4) > 2048){
const err17 = {instancePath:instancePath+"/clientSecret",schemaPath:"#/properties/clientSecret/maxLength",keyword:"maxLength",params:{limit: 2048},message:"must NOT have more than 2048 characters"};
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
const err18 = {instancePath:instancePath+"/clientSecret",schemaPath:"#/properties/clientSecret/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data.flag !== undefined){
let data5 = data.flag;
if((!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))) && (typeof data5 !== "string")){
const err19 = {instancePath:instancePath+"/flag",schemaPath:"#/properties/flag/type",keyword:"type",params:{type: schema13.properties.flag.type},message:"must be integer,string"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
if(!((((((data5 === 0) || (data5 === 1)) || (data5 === 2)) || (data5 === "0")) || (data5 === "1")) || (data5 === "2"))){
const err20 = {instancePath:instancePath+"/flag",schemaPath:"#/properties/flag/enum",keyword:"enum",params:{allowedValues: schema13.properties.flag.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
if(typeof data5 === "string"){
if(func3(data5) > 2){
const err21 = {instancePath:instancePath+"/flag",schemaPath:"#/properties/flag/maxLength",keyword:"maxLength",params:{limit: 2},message:"must NOT have more than 2 characters"};
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
if(data.testFlag !== undefined){
let data6 = data.testFlag;
if((!(((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6)))) && (typeof data6 !== "string")){
const err22 = {instancePath:instancePath+"/testFlag",schemaPath:"#/properties/testFlag/type",keyword:"type",params:{type: schema13.properties.testFlag.type},message:"must be integer,string"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
if(!((((data6 === 0) || (data6 === 1)) || (data6 === "0")) || (data6 === "1"))){
const err23 = {instancePath:instancePath+"/testFlag",schemaPath:"#/properties/testFlag/enum",keyword:"enum",params:{allowedValues: schema13.properties.testFlag.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
if(typeof data6 === "string"){
if(func3(data6) > 2){
const err24 = {instancePath:instancePath+"/testFlag",schemaPath:"#/properties/testFlag/maxLength",keyword:"maxLength",params:{limit: 2},message:"must NOT have more than 2 characters"};
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
if(data.timeStamp !== undefined){
let data7 = data.timeStamp;
if(typeof data7 === "string"){
if(func3(data7) > 17){
const err25 = {instancePath:instancePath+"/timeStamp",schemaPath:"#/properties/timeStamp/maxLength",keyword:"maxLength",params:{limit: 17},message:"must NOT have more than 17 characters"};
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
const err26 = {instancePath:instancePath+"/timeStamp",schemaPath:"#/properties/timeStamp/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
else {
const err27 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
validate12.errors = vErrors;
return errors === 0;
}

export const applicationSyncAnswer = validate13;
const schema14 = {"type":"object","required":["resultCode","resultMsg"],"properties":{"resultCode":{"type":"string","maxLength":6,"enum":["000000","000001","000002","000005"]},"resultMsg":{"type":"string","maxLength":255}},"additionalProperties":false};

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
if(!((((data0 === "000000") || (data0 === "000001")) || (data0 === "000002")) || (data0 === "000005"))){
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

export const authSyncRequest = validate14;
const schema15 = {"type":"object","required":["instanceId","tenantId","appId","userList","currentSyncTime","flag","testFlag","timeStamp"],"properties":{"instanceId":{"type":"string","maxLength":64},"tenantId":{"type":"string","maxLength":64},"appId":{"type":"string","maxLength":64},"userList":{"type":["array","string"],"items":{"type":"object","required":["userName","name","orgCode","role","enable"],"properties":{"userName":{"type":"string","maxLength":64},"name":{"type":"string","maxLength":64},"orgCode":{"type":"string","maxLength":64},"position":{"type":"string","maxLength":64},"employeeCode":{"type":"string","maxLength":64},"employeeType":{"enum":[1,2,3,4,"1","2","3","4"],"type":["integer","string"],"maxLength":11},"role":{"type":"string","maxLength":32,"enum":["user","admin"]},"enable":{"type":["string","boolean"],"maxLength":8,"enum":["true","false"]},"mobile":{"type":"string","maxLength":32},"email":{"type":"string","maxLength":128},"workPlace":{"type":"string","maxLength":256},"entryDate":{"type":"string","maxLength":20}},"additionalProperties":false},"maxLength":1048576},"currentSyncTime":{"type":"string","maxLength":17},"flag":{"enum":[0,1,2,3,"0","1","2","3"],"type":["integer","string"],"maxLength":2},"testFlag":{"enum":[0,1,"0","1"],"type":["integer","string"],"maxLength":2},"timeStamp":{"type":"string","maxLength":17}},"additionalProperties":false};

function validate14(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.instanceId === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "instanceId"},message:"must have required property '"+"instanceId"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.tenantId === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "tenantId"},message:"must have required property '"+"tenantId"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.appId === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "appId"},message:"must have required property '"+"appId"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.userList === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "userList"},message:"must have required property '"+"userList"+"'"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.currentSyncTime === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "currentSyncTime"},message:"must have required property '"+"currentSyncTime"+"'"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data.flag === undefined){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "flag"},message:"must have required property '"+"flag"+"'"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data.testFlag === undefined){
const err6 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "testFlag"},message:"must have required property '"+"testFlag"+"'"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data.timeStamp === undefined){
const err7 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "timeStamp"},message:"must have required property '"+"timeStamp"+"'"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
for(const key0 in data){
if(!((((((((key0 === "instanceId") || (key0 === "tenantId")) || (key0 === "appId")) || (key0 === "userList")) || (key0 === "currentSyncTime")) || (key0 === "flag")) || (key0 === "testFlag")) || (key0 === "timeStamp"))){
const err8 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
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
let data0 = data.instanceId;
if(typeof data0 === "string"){
if(func3(data0) > 64){
const err9 = {instancePath:instancePath+"/instanceId",schemaPath:"#/properties/instanceId/maxLength",keyword:"maxLength",params:{limit: 64},message:"must NOT have more than 64 characters"};
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
if(data.tenantId !== undefined){
let data1 = data.tenantId;
if(typeof data1 === "string"){
if(func3(data1) > 64){
const err11 = {instancePath:instancePath+"/tenantId",schemaPath:"#/properties/tenantId/maxLength",keyword:"maxLength",params:{limit: 64},message:"must NOT have more than 64 characters"};
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
const err12 = {instancePath:instancePath+"/tenantId",schemaPath:"#/properties/tenantId/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.appId !== undefined){
let data2 = data.appId;
if(typeof data2 === "string"){
if(func3(data2) > 64){
const err13 = {instancePath:instancePath+"/appId",schemaPath:"#/properties/appId/maxLength",keyword:"maxLength",params:{limit: 64},message:"must NOT have more than 64 characters"};
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
const err14 = {instancePath:instancePath+"/appId",schemaPath:"#/properties/appId/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data.userList !== undefined){
let data3 = data.userList;
if((!(Array.isArray(data3))) && (typeof data3 !== "string")){
const err15 = {instancePath:instancePath+"/userList",schemaPath:"#/properties/userList/type",keyword:"type",params:{type: schema15.properties.userList.type},message:"must be array,string"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
if(typeof data3 === "string"){
if(func3(data3) > 1048576){
const err16 = {instancePath:instancePath+"/userList",schemaPath:"#/properties/userList/maxLength",keyword:"maxLength",params:{limit: 1048576},message:"must NOT have more than 1048576 characters"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(Array.isArray(data3)){
const len0 = data3.length;
for(let i0=0; i0<len0; i0++){
let data4 = data3[i0];
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
if(data4.userName === undefined){
const err17 = {instancePath:instancePath+"/userList/" + i0,schemaPath:"#/properties/userList/items/required",keyword:"required",params:{missingProperty: "userName"},message:"must have required property '"+"userName"+"'"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
if(data4.name === undefined){
const err18 = {instancePath:instancePath+"/userList/" + i0,schemaPath:"#/properties/userList/items/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
if(data4.orgCode === undefined){
const err19 = {instancePath:instancePath+"/userList/" + i0,schemaPath:"#/properties/userList/items/required",keyword:"required",params:{missingProperty: "orgCode"},message:"must have required property '"+"orgCode"+"'"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
if(data4.role === undefined){
const err20 = {instancePath:instancePath+"/userList/" + i0,schemaPath:"#/properties/userList/items/required",keyword:"required",params:{missingProperty: "role"},message:"must have required property '"+"role"+"'"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
if(data4.enable === undefined){
const err21 = {instancePath:instancePath+"/userList/" + i0,schemaPath:"#/properties/userList/items/required",keyword:"required",params:{missingProperty: "enable"},message:"must have required property '"+"enable"+"'"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
for(const key1 in data4){
if(!(func2.call(schema15.properties.userList.items.properties, key1))){
const err22 = {instancePath:instancePath+"/userList/" + i0,schemaPath:"#/properties/userList/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
if(data4.userName !== undefined){
let data5 = data4.userName;
if(typeof data5 === "string"){
if(func3(data5) > 64){
const err23 = {instancePath:instancePath+"/userList/" + i0+"/userName",schemaPath:"#/properties/userList/items/properties/userName/maxLength",keyword:"maxLength",params:{limit: 64},message:"must NOT have more than 64 characters"};
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
const err24 = {instancePath:instancePath+"/userList/" + i0+"/userName",schemaPath:"#/properties/userList/items/properties/userName/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
if(data4.name !== undefined){
let data6 = data4.name;
if(typeof data6 === "string"){
if(func3(data6) > 64){
const err25 = {instancePath:instancePath+"/userList/" + i0+"/name",schemaPath:"#/properties/userList/items/properties/name/maxLength",keyword:"maxLength",params:{limit: 64},message:"must NOT have more than 64 characters"};
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
const err26 = {instancePath:instancePath+"/userList/" + i0+"/name",schemaPath:"#/properties/userList/items/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
if(data4.orgCode !== undefined){
let data7 = data4.orgCode;
if(typeof data7 === "string"){
if(func3(data7) > 64){
const err27 = {instancePath:instancePath+"/userList/" + i0+"/orgCode",schemaPath:"#/properties/userList/items/properties/orgCode/maxLength",keyword:"maxLength",params:{limit: 64},message:"must NOT have more than 64 characters"};
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
const err28 = {instancePath:instancePath+"/userList/" + i0+"/orgCode",schemaPath:"#/properties/userList/items/properties/orgCode/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
if(data4.position !== undefined){
let data8 = data4.position;
if(typeof data8 === "string"){
if(func3(data8) > 64){
const err29 = {instancePath:instancePath+"/userList/" + i0+"/position",schemaPath:"#/properties/userList/items/properties/position/maxLength",keyword:"maxLength",params:{limit: 64},message:"must NOT have more than 64 characters"};
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
const err30 = {instancePath:instancePath+"/userList/" + i0+"/position",schemaPath:"#/properties/userList/items/properties/position/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
if(data4.employeeCode !== undefined){
let data9 = data4.employeeCode;
if(typeof data9 === "string"){
if(func3(data9) > 64){
const err31 = {instancePath:instancePath+"/userList/" + i0+"/employeeCode",schemaPath:"#/properties/userList/items/properties/employeeCode/maxLength",keyword:"maxLength",params:{limit: 64},message:"must NOT have more than 64 characters"};
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
const err32 = {instancePath:instancePath+"/userList/" + i0+"/employeeCode",schemaPath:"#/properties/userList/items/properties/employeeCode/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
if(data4.employeeType !== undefined){
let data10 = data4.employeeType;
if((!(((typeof data10 == "number") && (!(data10 % 1) && !isNaN(data10))) && (isFinite(data10)))) && (typeof data10 !== "string")){
const err33 = {instancePath:instancePath+"/userList/" + i0+"/employeeType",schemaPath:"#/properties/userList/items/properties/employeeType/type",keyword:"type",params:{type: schema15.properties.userList.items.properties.employeeType.type},message:"must be integer,string"};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
if(!((((((((data10 === 1) || (data10 === 2)) || (data10 === 3)) || (data10 === 4)) || (data10 === "1")) || (data10 === "2")) || (data10 === "3")) || (data10 === "4"))){
const err34 = {instancePath:instancePath+"/userList/" + i0+"/employeeType",schemaPath:"#/properties/userList/items/properties/employeeType/enum",keyword:"enum",params:{allowedValues: schema15.properties.userList.items.properties.employeeType.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
if(typeof data10 === "string"){
if(func3(data10) > 11){
const err35 = {instancePath:instancePath+"/userList/" + i0+"/employeeType",schemaPath:"#/properties/userList/items/properties/employeeType/maxLength",keyword:"maxLength",params:{limit: 11},message:"must NOT have more than 11 characters"};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
}
if(data4.role !== undefined){
let data11 = data4.role;
if(!((data11 === "user") || (data11 === "admin"))){
const err36 = {instancePath:instancePath+"/userList/" + i0+"/role",schemaPath:"#/properties/userList/items/properties/role/enum",keyword:"enum",params:{allowedValues: schema15.properties.userList.items.properties.role.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
if(typeof data11 === "string"){
if(func3(data11) > 32){
const err37 = {instancePath:instancePath+"/userList/" + i0+"/role",schemaPath:"#/properties/userList/items/properties/role/maxLength",keyword:"maxLength",params:{limit: 32},message:"must NOT have more than 32 characters"};
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
const err38 = {instancePath:instancePath+"/userList/" + i0+"/role",schemaPath:"#/properties/userList/items/properties/role/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
}
if(data4.enable !== undefined){
let data12 = data4.enable;
if((typeof data12 !== "string") && (typeof data12 !== "boolean")){
const err39 = {instancePath:instancePath+"/userList/" + i0+"/enable",schemaPath:"#/properties/userList/items/properties/enable/type",keyword:"type",params:{type: schema15.properties.userList.items.properties.enable.type},message:"must be string,boolean"};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
if(!((data12 === "true") || (data12 === "false"))){
const err40 = {instancePath:instancePath+"/userList/" + i0+"/enable",schemaPath:"#/properties/userList/items/properties/enable/enum",keyword:"enum",params:{allowedValues: schema15.properties.userList.items.properties.enable.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
if(typeof data12 === "string"){
if(func3(data12) > 8){
const err41 = {instancePath:instancePath+"/userList/" + i0+"/enable",schemaPath:"#/properties/userList/items/properties/enable/maxLength",keyword:"maxLength",params:{limit: 8},message:"must NOT have more than 8 characters"};
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
if(data4.mobile !== undefined){
let data13 = data4.mobile;
if(typeof data13 === "string"){
if(func3(data13) > 32){
const err42 = {instancePath:instancePath+"/userList/" + i0+"/mobile",schemaPath:"#/properties/userList/items/properties/mobile/maxLength",keyword:"maxLength",params:{limit: 32},message:"must NOT have more than 32 characters"};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
}
else {
const err43 = {instancePath:instancePath+"/userList/" + i0+"/mobile",schemaPath:"#/properties/userList/items/properties/mobile/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
}
if(data4.email !== undefined){
let data14 = data4.email;
if(typeof data14 === "string"){
if(func3(data14) > 128){
const err44 = {instancePath:instancePath+"/userList/" + i0+"/email",schemaPath:"#/properties/userList/items/properties/email/maxLength",keyword:"maxLength",params:{limit: 128},message:"must NOT have more than 128 characters"};
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
const err45 = {instancePath:instancePath+"/userList/" + i0+"/email",schemaPath:"#/properties/userList/items/properties/email/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
}
if(data4.workPlace !== undefined){
let data15 = data4.workPlace;
if(typeof data15 === "string"){
if(func3(data15) > 256){
const err46 = {instancePath:instancePath+"/userList/" + i0+"/workPlace",schemaPath:"#/properties/userList/items/properties/workPlace/maxLength",keyword:"maxLength",params:{limit: 256},message:"must NOT have more than 256 characters"};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
}
else {
const err47 = {instancePath:instancePath+"/userList/" + i0+"/workPlace",schemaPath:"#/properties/userList/items/properties/workPlace/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
}
if(data4.entryDate !== undefined){
let data16 = data4.entryDate;
if(typeof data16 === "string"){
if(func3(data16) > 20){
const err48 = {instancePath:instancePath+"/userList/" + i0+"/entryDate",schemaPath:"#/properties/userList/items/properties/entryDate/maxLength",keyword:"maxLength",params:{limit: 20},message:"must NOT have more than 20 characters"};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
}
else {
const err49 = {instancePath:instancePath+"/userList/" + i0+"/entryDate",schemaPath:"#/properties/userList/items/properties/entryDate/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
else {
const err50 = {instancePath:instancePath+"/userList/" + i0,schemaPath:"#/properties/userList/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
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
if(data.currentSyncTime !== undefined){
let data17 = data.currentSyncTime;
if(typeof data17 === "string"){
if(func3(data17) > 17){
const err51 = {instancePath:instancePath+"/currentSyncTime",schemaPath:"#/properties/currentSyncTime/maxLength",keyword:"maxLength",params:{limit: 17},message:"must NOT have more than 17 characters"};
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
const err52 = {instancePath:instancePath+"/currentSyncTime",schemaPath:"#/properties/currentSyncTime/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
}
if(data.flag !== undefined){
let data18 = data.flag;
if((!(((typeof data18 == "number") && (!(data18 % 1) && !isNaN(data18))) && (isFinite(data18)))) && (typeof data18 !== "string")){
const err53 = {instancePath:instancePath+"/flag",schemaPath:"#/properties/flag/type",keyword:"type",params:{type: schema15.properties.flag.type},message:"must be integer,string"};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
if(!((((((((data18 === 0) || (data18 === 1)) || (data18 === 2)) || (data18 === 3)) || (data18 === "0")) || (data18 === "1")) || (data18 === "2")) || (data18 === "3"))){
const err54 = {instancePath:instancePath+"/flag",schemaPath:"#/properties/flag/enum",keyword:"enum",params:{allowedValues: schema15.properties.flag.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
if(typeof data18 === "string"){
if(func3(data18) > 2){
const err55 = {instancePath:instancePath+"/flag",schemaPath:"#/properties/flag/maxLength",keyword:"maxLength",params:{limit: 2},message:"must NOT have more than 2 characters"};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
}
}
if(data.testFlag !== undefined){
let data19 = data.testFlag;
if((!(((typeof data19 == "number") && (!(data19 % 1) && !isNaN(data19))) && (isFinite(data19)))) && (typeof data19 !== "string")){
const err56 = {instancePath:instancePath+"/testFlag",schemaPath:"#/properties/testFlag/type",keyword:"type",params:{type: schema15.properties.testFlag.type},message:"must be integer,string"};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
if(!((((data19 === 0) || (data19 === 1)) || (data19 === "0")) || (data19 === "1"))){
const err57 = {instancePath:instancePath+"/testFlag",schemaPath:"#/properties/testFlag/enum",keyword:"enum",params:{allowedValues: schema15.properties.testFlag.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
if(typeof data19 === "string"){
if(func3(data19) > 2){
const err58 = {instancePath:instancePath+"/testFlag",schemaPath:"#/properties/testFlag/maxLength",keyword:"maxLength",params:{limit: 2},message:"must NOT have more than 2 characters"};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
}
}
if(data.timeStamp !== undefined){
let data20 = data.timeStamp;
if(typeof data20 === "string"){
if(func3(data20) > 17){
const err59 = {instancePath:instancePath+"/timeStamp",schemaPath:"#/properties/timeStamp/maxLength",keyword:"maxLength",params:{limit: 17},message:"must NOT have more than 17 characters"};
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
const err60 = {instancePath:instancePath+"/timeStamp",schemaPath:"#/properties/timeStamp/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
}
}
else {
const err61 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
validate14.errors = vErrors;
return errors === 0;
}

export const authSyncAnswer = validate15;
const schema16 = {"type":"object","required":["resultCode","resultMsg"],"properties":{"resultCode":{"type":"string","maxLength":6,"enum":["000000","000001","000002","000005"]},"resultMsg":{"type":"string","maxLength":255}},"additionalProperties":false};

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
if(!((((data0 === "000000") || (data0 === "000001")) || (data0 === "000002")) || (data0 === "000005"))){
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

export const singleOrgSyncRequest = validate16;
const schema17 = {"type":"object","required":["instanceId","tenantId","orgCode","orgName","flag","testFlag","timeStamp"],"properties":{"instanceId":{"type":"string","maxLength":64},"tenantId":{"type":"string","maxLength":64},"orgCode":{"type":"string","maxLength":64},"orgName":{"type":"string","maxLength":128},"parentCode":{"type":"string","maxLength":64},"flag":{"enum":[0,1,2,"0","1","2"],"type":["integer","string"],"maxLength":2},"testFlag":{"enum":[0,1,"0","1"],"type":["integer","string"],"maxLength":2},"timeStamp":{"type":"string","maxLength":17}},"additionalProperties":false};

function validate16(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.instanceId === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "instanceId"},message:"must have required property '"+"instanceId"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.tenantId === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "tenantId"},message:"must have required property '"+"tenantId"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.orgCode === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "orgCode"},message:"must have required property '"+"orgCode"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.orgName === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "orgName"},message:"must have required property '"+"orgName"+"'"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.flag === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "flag"},message:"must have required property '"+"flag"+"'"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data.testFlag === undefined){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "testFlag"},message:"must have required property '"+"testFlag"+"'"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data.timeStamp === undefined){
const err6 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "timeStamp"},message:"must have required property '"+"timeStamp"+"'"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
for(const key0 in data){
if(!((((((((key0 === "instanceId") || (key0 === "tenantId")) || (key0 === "orgCode")) || (key0 === "orgName")) || (key0 === "parentCode")) || (key0 === "flag")) || (key0 === "testFlag")) || (key0 === "timeStamp"))){
const err7 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.instanceId !== undefined){
let data0 = data.instanceId;
if(typeof data0 === "string"){
if(func3(data0) > 64){
const err8 = {instancePath:instancePath+"/instanceId",schemaPath:"#/properties/instanceId/maxLength",keyword:"maxLength",params:{limit: 64},message:"must NOT have more than 64 characters"};
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
const err9 = {instancePath:instancePath+"/instanceId",schemaPath:"#/properties/instanceId/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.tenantId !== undefined){
let data1 = data.tenantId;
if(typeof data1 === "string"){
if(func3(data1) > 64){
const err10 = {instancePath:instancePath+"/tenantId",schemaPath:"#/properties/tenantId/maxLength",keyword:"maxLength",params:{limit: 64},message:"must NOT have more than 64 characters"};
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
const err11 = {instancePath:instancePath+"/tenantId",schemaPath:"#/properties/tenantId/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.orgCode !== undefined){
let data2 = data.orgCode;
if(typeof data2 === "string"){
if(func3(data2) > 64){
const err12 = {instancePath:instancePath+"/orgCode",schemaPath:"#/properties/orgCode/maxLength",keyword:"maxLength",params:{limit: 64},message:"must NOT have more than 64 characters"};
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
const err13 = {instancePath:instancePath+"/orgCode",schemaPath:"#/properties/orgCode/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data.orgName !== undefined){
let data3 = data.orgName;
if(typeof data3 === "string"){
if(func3(data3) > 128){
const err14 = {instancePath:instancePath+"/orgName",schemaPath:"#/properties/orgName/maxLength",keyword:"maxLength",params:{limit: 128},message:"must NOT have more than 128 characters"};
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
const err15 = {instancePath:instancePath+"/orgName",schemaPath:"#/properties/orgName/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data.parentCode !== undefined){
let data4 = data.parentCode;
if(typeof data4 === "string"){
if(func3(data4) > 64){
const err16 = {instancePath:instancePath+"/parentCode",schemaPath:"#/properties/parentCode/maxLength",keyword:"maxLength",params:{limit: 64},message:"must NOT have more than 64 characters"};
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
const err17 = {instancePath:instancePath+"/parentCode",schemaPath:"#/properties/parentCode/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data.flag !== undefined){
let data5 = data.flag;
if((!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))) && (typeof data5 !== "string")){
const err18 = {instancePath:instancePath+"/flag",schemaPath:"#/properties/flag/type",keyword:"type",params:{type: schema17.properties.flag.type},message:"must be integer,string"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
if(!((((((data5 === 0) || (data5 === 1)) || (data5 === 2)) || (data5 === "0")) || (data5 === "1")) || (data5 === "2"))){
const err19 = {instancePath:instancePath+"/flag",schemaPath:"#/properties/flag/enum",keyword:"enum",params:{allowedValues: schema17.properties.flag.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
if(typeof data5 === "string"){
if(func3(data5) > 2){
const err20 = {instancePath:instancePath+"/flag",schemaPath:"#/properties/flag/maxLength",keyword:"maxLength",params:{limit: 2},message:"must NOT have more than 2 characters"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
}
if(data.testFlag !== undefined){
let data6 = data.testFlag;
if((!(((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6)))) && (typeof data6 !== "string")){
const err21 = {instancePath:instancePath+"/testFlag",schemaPath:"#/properties/testFlag/type",keyword:"type",params:{type: schema17.properties.testFlag.type},message:"must be integer,string"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
if(!((((data6 === 0) || (data6 === 1)) || (data6 === "0")) || (data6 === "1"))){
const err22 = {instancePath:instancePath+"/testFlag",schemaPath:"#/properties/testFlag/enum",keyword:"enum",params:{allowedValues: schema17.properties.testFlag.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
if(typeof data6 === "string"){
if(func3(data6) > 2){
const err23 = {instancePath:instancePath+"/testFlag",schemaPath:"#/properties/testFlag/maxLength",keyword:"maxLength",params:{limit: 2},message:"must NOT have more than 2 characters"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
}
if(data.timeStamp !== undefined){
let data7 = data.timeStamp;
if(typeof data7 === "string"){
if(func3(data7) > 17){
const err24 = {instancePath:instancePath+"/timeStamp",schemaPath:"#/properties/timeStamp/maxLength",keyword:"maxLength",params:{limit: 17},message:"must NOT have more than 17 characters"};
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
const err25 = {instancePath:instancePath+"/timeStamp",schemaPath:"#/properties/timeStamp/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err26 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
validate16.errors = vErrors;
return errors === 0;
}

export const singleOrgSyncAnswer = validate17;
const schema18 = {"type":"object","required":["resultCode","resultMsg"],"properties":{"resultCode":{"type":"string","maxLength":6,"enum":["000000","000001","000002","000005"]},"resultMsg":{"type":"string","maxLength":255}},"additionalProperties":false};

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
if(!((((data0 === "000000") || (data0 === "000001")) || (data0 === "000002")) || (data0 === "000005"))){
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

export const allOrgSyncRequest = validate18;
const schema19 = {"type":"object","required":["instanceId","tenantId","orgInfoList","testFlag","timeStamp"],"properties":{"instanceId":{"type":"string","maxLength":64},"tenantId":{"type":"string","maxLength":64},"orgInfoList":{"type":["array","string"],"items":{"type":"object","required":["orgCode","orgName"],"properties":{"orgCode":{"type":"string","maxLength":64},"orgName":{"type":"string","maxLength":128},"parentCode":{"type":"string","maxLength":64}},"additionalProperties":false},"maxLength":1048576},"flag":{"enum":[0,1,2,"0","1","2"],"type":["integer","string"],"maxLength":2},"testFlag":{"enum":[0,1,"0","1"],"type":["integer","string"],"maxLength":2},"timeStamp":{"type":"string","maxLength":17}},"additionalProperties":false};

function validate18(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.instanceId === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "instanceId"},message:"must have required property '"+"instanceId"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.tenantId === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "tenantId"},message:"must have required property '"+"tenantId"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.orgInfoList === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "orgInfoList"},message:"must have required property '"+"orgInfoList"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.testFlag === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "testFlag"},message:"must have required property '"+"testFlag"+"'"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.timeStamp === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "timeStamp"},message:"must have required property '"+"timeStamp"+"'"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
for(const key0 in data){
if(!((((((key0 === "instanceId") || (key0 === "tenantId")) || (key0 === "orgInfoList")) || (key0 === "flag")) || (key0 === "testFlag")) || (key0 === "timeStamp"))){
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
if(data.instanceId !== undefined){
let data0 = data.instanceId;
if(typeof data0 === "string"){
if(func3(data0) > 64){
const err6 = {instancePath:instancePath+"/instanceId",schemaPath:"#/properties/instanceId/maxLength",keyword:"maxLength",params:{limit: 64},message:"must NOT have more than 64 characters"};
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
const err7 = {instancePath:instancePath+"/instanceId",schemaPath:"#/properties/instanceId/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.tenantId !== undefined){
let data1 = data.tenantId;
if(typeof data1 === "string"){
if(func3(data1) > 64){
const err8 = {instancePath:instancePath+"/tenantId",schemaPath:"#/properties/tenantId/maxLength",keyword:"maxLength",params:{limit: 64},message:"must NOT have more than 64 characters"};
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
const err9 = {instancePath:instancePath+"/tenantId",schemaPath:"#/properties/tenantId/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.orgInfoList !== undefined){
let data2 = data.orgInfoList;
if((!(Array.isArray(data2))) && (typeof data2 !== "string")){
const err10 = {instancePath:instancePath+"/orgInfoList",schemaPath:"#/properties/orgInfoList/type",keyword:"type",params:{type: schema19.properties.orgInfoList.type},message:"must be array,string"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(typeof data2 === "string"){
if(func3(data2) > 1048576){
const err11 = {instancePath:instancePath+"/orgInfoList",schemaPath:"#/properties/orgInfoList/maxLength",keyword:"maxLength",params:{limit: 1048576},message:"must NOT have more than 1048576 characters"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(Array.isArray(data2)){
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
let data3 = data2[i0];
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
if(data3.orgCode === undefined){
const err12 = {instancePath:instancePath+"/orgInfoList/" + i0,schemaPath:"#/properties/orgInfoList/items/required",keyword:"required",params:{missingProperty: "orgCode"},message:"must have required property '"+"orgCode"+"'"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if(data3.orgName === undefined){
const err13 = {instancePath:instancePath+"/orgInfoList/" + i0,schemaPath:"#/properties/orgInfoList/items/required",keyword:"required",params:{missingProperty: "orgName"},message:"must have required property '"+"orgName"+"'"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
for(const key1 in data3){
if(!(((key1 === "orgCode") || (key1 === "orgName")) || (key1 === "parentCode"))){
const err14 = {instancePath:instancePath+"/orgInfoList/" + i0,schemaPath:"#/properties/orgInfoList/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data3.orgCode !== undefined){
let data4 = data3.orgCode;
if(typeof data4 === "string"){
if(func3(data4) > 64){
const err15 = {instancePath:instancePath+"/orgInfoList/" + i0+"/orgCode",schemaPath:"#/properties/orgInfoList/items/properties/orgCode/maxLength",keyword:"maxLength",params:{limit: 64},message:"must NOT have more than 64 characters"};
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
const err16 = {instancePath:instancePath+"/orgInfoList/" + i0+"/orgCode",schemaPath:"#/properties/orgInfoList/items/properties/orgCode/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data3.orgName !== undefined){
let data5 = data3.orgName;
if(typeof data5 === "string"){
if(func3(data5) > 128){
const err17 = {instancePath:instancePath+"/orgInfoList/" + i0+"/orgName",schemaPath:"#/properties/orgInfoList/items/properties/orgName/maxLength",keyword:"maxLength",params:{limit: 128},message:"must NOT have more than 128 characters"};
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
const err18 = {instancePath:instancePath+"/orgInfoList/" + i0+"/orgName",schemaPath:"#/properties/orgInfoList/items/properties/orgName/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data3.parentCode !== undefined){
let data6 = data3.parentCode;
if(typeof data6 === "string"){
if(func3(data6) > 64){
const err19 = {instancePath:instancePath+"/orgInfoList/" + i0+"/parentCode",schemaPath:"#/properties/orgInfoList/items/properties/parentCode/maxLength",keyword:"maxLength",params:{limit: 64},message:"must NOT have more than 64 characters"};
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
const err20 = {instancePath:instancePath+"/orgInfoList/" + i0+"/parentCode",schemaPath:"#/properties/orgInfoList/items/properties/parentCode/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
}
else {
const err21 = {instancePath:instancePath+"/orgInfoList/" + i0,schemaPath:"#/properties/orgInfoList/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
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
if(data.flag !== undefined){
let data7 = data.flag;
if((!(((typeof data7 == "number") && (!(data7 % 1) && !isNaN(data7))) && (isFinite(data7)))) && (typeof data7 !== "string")){
const err22 = {instancePath:instancePath+"/flag",schemaPath:"#/properties/flag/type",keyword:"type",params:{type: schema19.properties.flag.type},message:"must be integer,string"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
if(!((((((data7 === 0) || (data7 === 1)) || (data7 === 2)) || (data7 === "0")) || (data7 === "1")) || (data7 === "2"))){
const err23 = {instancePath:instancePath+"/flag",schemaPath:"#/properties/flag/enum",keyword:"enum",params:{allowedValues: schema19.properties.flag.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
if(typeof data7 === "string"){
if(func3(data7) > 2){
const err24 = {instancePath:instancePath+"/flag",schemaPath:"#/properties/flag/maxLength",keyword:"maxLength",params:{limit: 2},message:"must NOT have more than 2 characters"};
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
if(data.testFlag !== undefined){
let data8 = data.testFlag;
if((!(((typeof data8 == "number") && (!(data8 % 1) && !isNaN(data8))) && (isFinite(data8)))) && (typeof data8 !== "string")){
const err25 = {instancePath:instancePath+"/testFlag",schemaPath:"#/properties/testFlag/type",keyword:"type",params:{type: schema19.properties.testFlag.type},message:"must be integer,string"};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
if(!((((data8 === 0) || (data8 === 1)) || (data8 === "0")) || (data8 === "1"))){
const err26 = {instancePath:instancePath+"/testFlag",schemaPath:"#/properties/testFlag/enum",keyword:"enum",params:{allowedValues: schema19.properties.testFlag.enum},message:"must be equal to one of the allowed values"};
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
}
if(data.timeStamp !== undefined){
let data9 = data.timeStamp;
if(typeof data9 === "string"){
if(func3(data9) > 17){
const err28 = {instancePath:instancePath+"/timeStamp",schemaPath:"#/properties/timeStamp/maxLength",keyword:"maxLength",params:{limit: 17},message:"must NOT have more than 17 characters"};
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
const err29 = {instancePath:instancePath+"/timeStamp",schemaPath:"#/properties/timeStamp/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
}
else {
const err30 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
validate18.errors = vErrors;
return errors === 0;
}

export const allOrgSyncAnswer = validate19;
const schema20 = {"type":"object","required":["resultCode","resultMsg"],"properties":{"resultCode":{"type":"string","maxLength":6,"enum":["000000","000001","000002","000005"]},"resultMsg":{"type":"string","maxLength":255}},"additionalProperties":false};

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
if(!((((data0 === "000000") || (data0 === "000001")) || (data0 === "000002")) || (data0 === "000005"))){
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
