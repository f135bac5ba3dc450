// Made by `npm run generate` from openapi/. Do not edit: change the contract and generate again.
// @ts-nocheck: plain JavaScript, as ajv writes it.

import ucs2length from 'ajv/dist/runtime/ucs2length.js';

export const pushUsageRequest = validate10;
const schema11 = {"type":"object","required":["usage_records"],"properties":{"usage_records":{"type":"array","minItems":1,"maxItems":1000,"items":{"type":"object","required":["instance_id","record_time","begin_time","end_time","usage_value","metering_sn"],"properties":{"instance_id":{"type":"string","maxLength":64},"record_time":{"type":"string","maxLength":17,"pattern":"^\\d{8}T\\d{6}Z$"},"begin_time":{"type":"string","maxLength":17,"pattern":"^\\d{8}T\\d{6}Z$"},"end_time":{"type":"string","maxLength":17,"pattern":"^\\d{8}T\\d{6}Z$"},"usage_value":{"type":"string","maxLength":20,"pattern":"^(?=.*[1-9])\\d{1,15}(\\.\\d{1,4})?$"},"metering_sn":{"type":"string","maxLength":64},"relate_pkg_instance":{"type":"string","maxLength":64}},"additionalProperties":false}}},"additionalProperties":false};
const func2 = (ucs2length.default ?? ucs2length);
const pattern0 = new RegExp("^\\d{8}T\\d{6}Z$", "u");
const pattern3 = new RegExp("^(?=.*[1-9])\\d{1,15}(\\.\\d{1,4})?$", "u");

function validate10(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.usage_records === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "usage_records"},message:"must have required property '"+"usage_records"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!(key0 === "usage_records")){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.usage_records !== undefined){
let data0 = data.usage_records;
if(Array.isArray(data0)){
if(data0.length > 1000){
const err2 = {instancePath:instancePath+"/usage_records",schemaPath:"#/properties/usage_records/maxItems",keyword:"maxItems",params:{limit: 1000},message:"must NOT have more than 1000 items"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data0.length < 1){
const err3 = {instancePath:instancePath+"/usage_records",schemaPath:"#/properties/usage_records/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if(data1.instance_id === undefined){
const err4 = {instancePath:instancePath+"/usage_records/" + i0,schemaPath:"#/properties/usage_records/items/required",keyword:"required",params:{missingProperty: "instance_id"},message:"must have required property '"+"instance_id"+"'"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data1.record_time === undefined){
const err5 = {instancePath:instancePath+"/usage_records/" + i0,schemaPath:"#/properties/usage_records/items/required",keyword:"required",params:{missingProperty: "record_time"},message:"must have required property '"+"record_time"+"'"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data1.begin_time === undefined){
const err6 = {instancePath:instancePath+"/usage_records/" + i0,schemaPath:"#/properties/usage_records/items/required",keyword:"required",params:{missingProperty: "begin_time"},message:"must have required property '"+"begin_time"+"'"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data1.end_time === undefined){
const err7 = {instancePath:instancePath+"/usage_records/" + i0,schemaPath:"#/properties/usage_records/items/required",keyword:"required",params:{missingProperty: "end_time"},message:"must have required property '"+"end_time"+"'"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(data1.usage_value === undefined){
const err8 = {instancePath:instancePath+"/usage_records/" + i0,schemaPath:"#/properties/usage_records/items/required",keyword:"required",params:{missingProperty: "usage_value"},message:"must have required property '"+"usage_value"+"'"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(data1.metering_sn === undefined){
const err9 = {instancePath:instancePath+"/usage_records/" + i0,schemaPath:"#/properties/usage_records/items/required",keyword:"required",params:{missingProperty: "metering_sn"},message:"must have required property '"+"metering_sn"+"'"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
for(const key1 in data1){
if(!(((((((key1 === "instance_id") || (key1 === "record_time")) || (key1 === "begin_time")) || (key1 === "end_time")) || (key1 === "usage_value")) || (key1 === "metering_sn")) || (key1 === "relate_pkg_instance"))){
const err10 = {instancePath:instancePath+"/usage_records/" + i0,schemaPath:"#/properties/usage_records/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data1.instance_id !== undefined){
let data2 = data1.instance_id;
if(typeof data2 === "string"){
if(func2(data2) > 64){
const err11 = {instancePath:instancePath+"/usage_records/" + i0+"/instance_id",schemaPath:"#/properties/usage_records/items/properties/instance_id/maxLength",keyword:"maxLength",params:{limit: 64},message:"must NOT have more than 64 characters"};
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
const err12 = {instancePath:instancePath+"/usage_records/" + i0+"/instance_id",schemaPath:"#/properties/usage_records/items/properties/instance_id/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data1.record_time !== undefined){
let data3 = data1.record_time;
if(typeof data3 === "string"){
if(func2(data3) > 17){
const err13 = {instancePath:instancePath+"/usage_records/" + i0+"/record_time",schemaPath:"#/properties/usage_records/items/properties/record_time/maxLength",keyword:"maxLength",params:{limit: 17},message:"must NOT have more than 17 characters"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if(!pattern0.test(data3)){
const err14 = {instancePath:instancePath+"/usage_records/" + i0+"/record_time",schemaPath:"#/properties/usage_records/items/properties/record_time/pattern",keyword:"pattern",params:{pattern: "^\\d{8}T\\d{6}Z$"},message:"must match pattern \""+"^\\d{8}T\\d{6}Z$"+"\""};
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
const err15 = {instancePath:instancePath+"/usage_records/" + i0+"/record_time",schemaPath:"#/properties/usage_records/items/properties/record_time/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data1.begin_time !== undefined){
let data4 = data1.begin_time;
if(typeof data4 === "string"){
if(func2(data4) > 17){
const err16 = {instancePath:instancePath+"/usage_records/" + i0+"/begin_time",schemaPath:"#/properties/usage_records/items/properties/begin_time/maxLength",keyword:"maxLength",params:{limit: 17},message:"must NOT have more than 17 characters"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
if(!pattern0.test(data4)){
const err17 = {instancePath:instancePath+"/usage_records/" + i0+"/begin_time",schemaPath:"#/properties/usage_records/items/properties/begin_time/pattern",keyword:"pattern",params:{pattern: "^\\d{8}T\\d{6}Z$"},message:"must match pattern \""+"^\\d{8}T\\d{6}Z$"+"\""};
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
const err18 = {instancePath:instancePath+"/usage_records/" + i0+"/begin_time",schemaPath:"#/properties/usage_records/items/properties/begin_time/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data1.end_time !== undefined){
let data5 = data1.end_time;
if(typeof data5 === "string"){
if(func2(data5) > 17){
const err19 = {instancePath:instancePath+"/usage_records/" + i0+"/end_time",schemaPath:"#/properties/usage_records/items/properties/end_time/maxLength",keyword:"maxLength",params:{limit: 17},message:"must NOT have more than 17 characters"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
if(!pattern0.test(data5)){
const err20 = {instancePath:instancePath+"/usage_records/" + i0+"/end_time",schemaPath:"#/properties/usage_records/items/properties/end_time/pattern",keyword:"pattern",params:{pattern: "^\\d{8}T\\d{6}Z$"},message:"must match pattern \""+"^\\d{8}T\\d{6}Z$"+"\""};
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
const err21 = {instancePath:instancePath+"/usage_records/" + i0+"/end_time",schemaPath:"#/properties/usage_records/items/properties/end_time/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
if(data1.usage_value !== undefined){
let data6 = data1.usage_value;
if(typeof data6 === "string"){
if(func2(data6) > 20){
const err22 = {instancePath:instancePath+"/usage_records/" + i0+"/usage_value",schemaPath:"#/properties/usage_records/items/properties/usage_value/maxLength",keyword:"maxLength",params:{limit: 20},message:"must NOT have more than 20 characters"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
if(!pattern3.test(data6)){
const err23 = {instancePath:instancePath+"/usage_records/" + i0+"/usage_value",schemaPath:"#/properties/usage_records/items/properties/usage_value/pattern",keyword:"pattern",params:{pattern: "^(?=.*[1-9])\\d{1,15}(\\.\\d{1,4})?$"},message:"must match pattern \""+"^(?=.*[1-9])\\d{1,15}(\\.\\d{1,4})?$"+"\""};
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
const err24 = {instancePath:instancePath+"/usage_records/" + i0+"/usage_value",schemaPath:"#/properties/usage_records/items/properties/usage_value/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
if(data1.metering_sn !== undefined){
let data7 = data1.metering_sn;
if(typeof data7 === "string"){
if(func2(data7) > 64){
const err25 = {instancePath:instancePath+"/usage_records/" + i0+"/metering_sn",schemaPath:"#/properties/usage_records/items/properties/metering_sn/maxLength",keyword:"maxLength",params:{limit: 64},message:"must NOT have more than 64 characters"};
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
const err26 = {instancePath:instancePath+"/usage_records/" + i0+"/metering_sn",schemaPath:"#/properties/usage_records/items/properties/metering_sn/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
if(data1.relate_pkg_instance !== undefined){
let data8 = data1.relate_pkg_instance;
if(typeof data8 === "string"){
if(func2(data8) > 64){
const err27 = {instancePath:instancePath+"/usage_records/" + i0+"/relate_pkg_instance",schemaPath:"#/properties/usage_records/items/properties/relate_pkg_instance/maxLength",keyword:"maxLength",params:{limit: 64},message:"must NOT have more than 64 characters"};
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
const err28 = {instancePath:instancePath+"/usage_records/" + i0+"/relate_pkg_instance",schemaPath:"#/properties/usage_records/items/properties/relate_pkg_instance/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err29 = {instancePath:instancePath+"/usage_records/" + i0,schemaPath:"#/properties/usage_records/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
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
const err30 = {instancePath:instancePath+"/usage_records",schemaPath:"#/properties/usage_records/type",keyword:"type",params:{type: "array"},message:"must be array"};
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
const err31 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
validate10.errors = vErrors;
return errors === 0;
}

export const pushUsageOldRequest = validate11;
const schema12 = {"type":"object","required":["usage_records"],"properties":{"usage_records":{"type":"array","minItems":1,"maxItems":1000,"items":{"type":"object","required":["instance_id","product_id","record_time","begin_time","end_time","usage_value"],"properties":{"instance_id":{"type":"string","maxLength":64},"product_id":{"type":"string","maxLength":64},"record_time":{"type":"string","maxLength":17,"pattern":"^\\d{8}T\\d{6}Z$"},"begin_time":{"type":"string","maxLength":17,"pattern":"^\\d{8}T\\d{6}Z$"},"end_time":{"type":"string","maxLength":17,"pattern":"^\\d{8}T\\d{6}Z$"},"usage_value":{"type":"string","maxLength":20,"pattern":"^(?=.*[1-9])\\d{1,15}(\\.\\d{1,4})?$"},"relate_pkg_instance":{"type":"string","maxLength":64}},"additionalProperties":false}}},"additionalProperties":false};

function validate11(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.usage_records === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "usage_records"},message:"must have required property '"+"usage_records"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!(key0 === "usage_records")){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.usage_records !== undefined){
let data0 = data.usage_records;
if(Array.isArray(data0)){
if(data0.length > 1000){
const err2 = {instancePath:instancePath+"/usage_records",schemaPath:"#/properties/usage_records/maxItems",keyword:"maxItems",params:{limit: 1000},message:"must NOT have more than 1000 items"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data0.length < 1){
const err3 = {instancePath:instancePath+"/usage_records",schemaPath:"#/properties/usage_records/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if(data1.instance_id === undefined){
const err4 = {instancePath:instancePath+"/usage_records/" + i0,schemaPath:"#/properties/usage_records/items/required",keyword:"required",params:{missingProperty: "instance_id"},message:"must have required property '"+"instance_id"+"'"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data1.product_id === undefined){
const err5 = {instancePath:instancePath+"/usage_records/" + i0,schemaPath:"#/properties/usage_records/items/required",keyword:"required",params:{missingProperty: "product_id"},message:"must have required property '"+"product_id"+"'"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data1.record_time === undefined){
const err6 = {instancePath:instancePath+"/usage_records/" + i0,schemaPath:"#/properties/usage_records/items/required",keyword:"required",params:{missingProperty: "record_time"},message:"must have required property '"+"record_time"+"'"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data1.begin_time === undefined){
const err7 = {instancePath:instancePath+"/usage_records/" + i0,schemaPath:"#/properties/usage_records/items/required",keyword:"required",params:{missingProperty: "begin_time"},message:"must have required property '"+"begin_time"+"'"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(data1.end_time === undefined){
const err8 = {instancePath:instancePath+"/usage_records/" + i0,schemaPath:"#/properties/usage_records/items/required",keyword:"required",params:{missingProperty: "end_time"},message:"must have required property '"+"end_time"+"'"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(data1.usage_value === undefined){
const err9 = {instancePath:instancePath+"/usage_records/" + i0,schemaPath:"#/properties/usage_records/items/required",keyword:"required",params:{missingProperty: "usage_value"},message:"must have required property '"+"usage_value"+"'"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
for(const key1 in data1){
if(!(((((((key1 === "instance_id") || (key1 === "product_id")) || (key1 === "record_time")) || (key1 === "begin_time")) || (key1 === "end_time")) || (key1 === "usage_value")) || (key1 === "relate_pkg_instance"))){
const err10 = {instancePath:instancePath+"/usage_records/" + i0,schemaPath:"#/properties/usage_records/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data1.instance_id !== undefined){
let data2 = data1.instance_id;
if(typeof data2 === "string"){
if(func2(data2) > 64){
const err11 = {instancePath:instancePath+"/usage_records/" + i0+"/instance_id",schemaPath:"#/properties/usage_records/items/properties/instance_id/maxLength",keyword:"maxLength",params:{limit: 64},message:"must NOT have more than 64 characters"};
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
const err12 = {instancePath:instancePath+"/usage_records/" + i0+"/instance_id",schemaPath:"#/properties/usage_records/items/properties/instance_id/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data1.product_id !== undefined){
let data3 = data1.product_id;
if(typeof data3 === "string"){
if(func2(data3) > 64){
const err13 = {instancePath:instancePath+"/usage_records/" + i0+"/product_id",schemaPath:"#/properties/usage_records/items/properties/product_id/maxLength",keyword:"maxLength",params:{limit: 64},message:"must NOT have more than 64 characters"};
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
const err14 = {instancePath:instancePath+"/usage_records/" + i0+"/product_id",schemaPath:"#/properties/usage_records/items/properties/product_id/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data1.record_time !== undefined){
let data4 = data1.record_time;
if(typeof data4 === "string"){
if(func2(data4) > 17){
const err15 = {instancePath:instancePath+"/usage_records/" + i0+"/record_time",schemaPath:"#/properties/usage_records/items/properties/record_time/maxLength",keyword:"maxLength",params:{limit: 17},message:"must NOT have more than 17 characters"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
if(!pattern0.test(data4)){
const err16 = {instancePath:instancePath+"/usage_records/" + i0+"/record_time",schemaPath:"#/properties/usage_records/items/properties/record_time/pattern",keyword:"pattern",params:{pattern: "^\\d{8}T\\d{6}Z$"},message:"must match pattern \""+"^\\d{8}T\\d{6}Z$"+"\""};
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
const err17 = {instancePath:instancePath+"/usage_records/" + i0+"/record_time",schemaPath:"#/properties/usage_records/items/properties/record_time/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data1.begin_time !== undefined){
let data5 = data1.begin_time;
if(typeof data5 === "string"){
if(func2(data5) > 17){
const err18 = {instancePath:instancePath+"/usage_records/" + i0+"/begin_time",schemaPath:"#/properties/usage_records/items/properties/begin_time/maxLength",keyword:"maxLength",params:{limit: 17},message:"must NOT have more than 17 characters"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
if(!pattern0.test(data5)){
const err19 = {instancePath:instancePath+"/usage_records/" + i0+"/begin_time",schemaPath:"#/properties/usage_records/items/properties/begin_time/pattern",keyword:"pattern",params:{pattern: "^\\d{8}T\\d{6}Z$"},message:"must match pattern \""+"^\\d{8}T\\d{6}Z$"+"\""};
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
const err20 = {instancePath:instancePath+"/usage_records/" + i0+"/begin_time",schemaPath:"#/properties/usage_records/items/properties/begin_time/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data1.end_time !== undefined){
let data6 = data1.end_time;
if(typeof data6 === "string"){
if(func2(data6) > 17){
const err21 = {instancePath:instancePath+"/usage_records/" + i0+"/end_time",schemaPath:"#/properties/usage_records/items/properties/end_time/maxLength",keyword:"maxLength",params:{limit: 17},message:"must NOT have more than 17 characters"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
if(!pattern0.test(data6)){
const err22 = {instancePath:instancePath+"/usage_records/" + i0+"/end_time",schemaPath:"#/properties/usage_records/items/properties/end_time/pattern",keyword:"pattern",params:{pattern: "^\\d{8}T\\d{6}Z$"},message:"must match pattern \""+"^\\d{8}T\\d{6}Z$"+"\""};
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
const err23 = {instancePath:instancePath+"/usage_records/" + i0+"/end_time",schemaPath:"#/properties/usage_records/items/properties/end_time/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
if(data1.usage_value !== undefined){
let data7 = data1.usage_value;
if(typeof data7 === "string"){
if(func2(data7) > 20){
const err24 = {instancePath:instancePath+"/usage_records/" + i0+"/usage_value",schemaPath:"#/properties/usage_records/items/properties/usage_value/maxLength",keyword:"maxLength",params:{limit: 20},message:"must NOT have more than 20 characters"};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
if(!pattern3.test(data7)){
const err25 = {instancePath:instancePath+"/usage_records/" + i0+"/usage_value",schemaPath:"#/properties/usage_records/items/properties/usage_value/pattern",keyword:"pattern",params:{pattern: "^(?=.*[1-9])\\d{1,15}(\\.\\d{1,4})?$"},message:"must match pattern \""+"^(?=.*[1-9])\\d{1,15}(\\.\\d{1,4})?$"+"\""};
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
const err26 = {instancePath:instancePath+"/usage_records/" + i0+"/usage_value",schemaPath:"#/properties/usage_records/items/properties/usage_value/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
if(data1.relate_pkg_instance !== undefined){
let data8 = data1.relate_pkg_instance;
if(typeof data8 === "string"){
if(func2(data8) > 64){
const err27 = {instancePath:instancePath+"/usage_records/" + i0+"/relate_pkg_instance",schemaPath:"#/properties/usage_records/items/properties/relate_pkg_instance/maxLength",keyword:"maxLength",params:{limit: 64},message:"must NOT have more than 64 characters"};
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
const err28 = {instancePath:instancePath+"/usage_records/" + i0+"/relate_pkg_instance",schemaPath:"#/properties/usage_records/items/properties/relate_pkg_instance/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err29 = {instancePath:instancePath+"/usage_records/" + i0,schemaPath:"#/properties/usage_records/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
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
const err30 = {instancePath:instancePath+"/usage_records",schemaPath:"#/properties/usage_records/type",keyword:"type",params:{type: "array"},message:"must be array"};
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
const err31 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
validate11.errors = vErrors;
return errors === 0;
}

export const uploadLicenseRequest = validate12;
const schema13 = {"type":"object","required":["type"],"properties":{"type":{"type":"string","maxLength":10,"enum":["CHARACTERS","FILE"]},"file_name":{"type":"string","maxLength":1024},"sha256":{"type":"string","maxLength":1024},"characters":{"type":"string","maxLength":1024}},"additionalProperties":false};

function validate12(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!((((key0 === "type") || (key0 === "file_name")) || (key0 === "sha256")) || (key0 === "characters"))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.type !== undefined){
let data0 = data.type;
if(!((data0 === "CHARACTERS") || (data0 === "FILE"))){
const err2 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/enum",keyword:"enum",params:{allowedValues: schema13.properties.type.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(typeof data0 === "string"){
if(func2(data0) > 10){
const err3 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/maxLength",keyword:"maxLength",params:{limit: 10},message:"must NOT have more than 10 characters"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
else {
const err4 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.file_name !== undefined){
let data1 = data.file_name;
if(typeof data1 === "string"){
if(func2(data1) > 1024){
const err5 = {instancePath:instancePath+"/file_name",schemaPath:"#/properties/file_name/maxLength",keyword:"maxLength",params:{limit: 1024},message:"must NOT have more than 1024 characters"};
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
const err6 = {instancePath:instancePath+"/file_name",schemaPath:"#/properties/file_name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.sha256 !== undefined){
let data2 = data.sha256;
if(typeof data2 === "string"){
if(func2(data2) > 1024){
const err7 = {instancePath:instancePath+"/sha256",schemaPath:"#/properties/sha256/maxLength",keyword:"maxLength",params:{limit: 1024},message:"must NOT have more than 1024 characters"};
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
const err8 = {instancePath:instancePath+"/sha256",schemaPath:"#/properties/sha256/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.characters !== undefined){
let data3 = data.characters;
if(typeof data3 === "string"){
if(func2(data3) > 1024){
const err9 = {instancePath:instancePath+"/characters",schemaPath:"#/properties/characters/maxLength",keyword:"maxLength",params:{limit: 1024},message:"must NOT have more than 1024 characters"};
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
const err10 = {instancePath:instancePath+"/characters",schemaPath:"#/properties/characters/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
}
else {
const err11 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
validate12.errors = vErrors;
return errors === 0;
}

export const activateLicenseRequest = validate13;
const schema14 = {"type":"object","required":["license"],"properties":{"license":{"type":"string","maxLength":64},"real_effect_time":{"type":"string","maxLength":16,"pattern":"^\\d{14}$"}},"additionalProperties":false};
const pattern8 = new RegExp("^\\d{14}$", "u");

function validate13(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.license === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "license"},message:"must have required property '"+"license"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!((key0 === "license") || (key0 === "real_effect_time"))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.license !== undefined){
let data0 = data.license;
if(typeof data0 === "string"){
if(func2(data0) > 64){
const err2 = {instancePath:instancePath+"/license",schemaPath:"#/properties/license/maxLength",keyword:"maxLength",params:{limit: 64},message:"must NOT have more than 64 characters"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
else {
const err3 = {instancePath:instancePath+"/license",schemaPath:"#/properties/license/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.real_effect_time !== undefined){
let data1 = data.real_effect_time;
if(typeof data1 === "string"){
if(func2(data1) > 16){
const err4 = {instancePath:instancePath+"/real_effect_time",schemaPath:"#/properties/real_effect_time/maxLength",keyword:"maxLength",params:{limit: 16},message:"must NOT have more than 16 characters"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(!pattern8.test(data1)){
const err5 = {instancePath:instancePath+"/real_effect_time",schemaPath:"#/properties/real_effect_time/pattern",keyword:"pattern",params:{pattern: "^\\d{14}$"},message:"must match pattern \""+"^\\d{14}$"+"\""};
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
const err6 = {instancePath:instancePath+"/real_effect_time",schemaPath:"#/properties/real_effect_time/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
}
else {
const err7 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
validate13.errors = vErrors;
return errors === 0;
}

export const activateLicensesRequest = validate14;
const schema15 = {"type":"object","required":["license_list"],"properties":{"license_list":{"type":"array","minItems":1,"maxItems":100,"items":{"type":"string","maxLength":64}},"real_effect_time":{"type":"string","maxLength":16,"pattern":"^\\d{14}$"}},"additionalProperties":false};

function validate14(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.license_list === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "license_list"},message:"must have required property '"+"license_list"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!((key0 === "license_list") || (key0 === "real_effect_time"))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.license_list !== undefined){
let data0 = data.license_list;
if(Array.isArray(data0)){
if(data0.length > 100){
const err2 = {instancePath:instancePath+"/license_list",schemaPath:"#/properties/license_list/maxItems",keyword:"maxItems",params:{limit: 100},message:"must NOT have more than 100 items"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data0.length < 1){
const err3 = {instancePath:instancePath+"/license_list",schemaPath:"#/properties/license_list/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
if(typeof data1 === "string"){
if(func2(data1) > 64){
const err4 = {instancePath:instancePath+"/license_list/" + i0,schemaPath:"#/properties/license_list/items/maxLength",keyword:"maxLength",params:{limit: 64},message:"must NOT have more than 64 characters"};
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
const err5 = {instancePath:instancePath+"/license_list/" + i0,schemaPath:"#/properties/license_list/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
}
else {
const err6 = {instancePath:instancePath+"/license_list",schemaPath:"#/properties/license_list/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.real_effect_time !== undefined){
let data2 = data.real_effect_time;
if(typeof data2 === "string"){
if(func2(data2) > 16){
const err7 = {instancePath:instancePath+"/real_effect_time",schemaPath:"#/properties/real_effect_time/maxLength",keyword:"maxLength",params:{limit: 16},message:"must NOT have more than 16 characters"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(!pattern8.test(data2)){
const err8 = {instancePath:instancePath+"/real_effect_time",schemaPath:"#/properties/real_effect_time/pattern",keyword:"pattern",params:{pattern: "^\\d{14}$"},message:"must match pattern \""+"^\\d{14}$"+"\""};
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
const err9 = {instancePath:instancePath+"/real_effect_time",schemaPath:"#/properties/real_effect_time/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
}
else {
const err10 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
validate14.errors = vErrors;
return errors === 0;
}

export const queryLicenseRequest = validate15;
const schema16 = {"type":"object","required":["license"],"properties":{"license":{"type":"string","maxLength":64},"heartbeatInfo":{"type":"object","required":["thirdPartyAccount"],"properties":{"thirdPartyAccount":{"type":"string","maxLength":256},"ip":{"type":"string","maxLength":32}},"additionalProperties":false}},"additionalProperties":false};

function validate15(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.license === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "license"},message:"must have required property '"+"license"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!((key0 === "license") || (key0 === "heartbeatInfo"))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.license !== undefined){
let data0 = data.license;
if(typeof data0 === "string"){
if(func2(data0) > 64){
const err2 = {instancePath:instancePath+"/license",schemaPath:"#/properties/license/maxLength",keyword:"maxLength",params:{limit: 64},message:"must NOT have more than 64 characters"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
else {
const err3 = {instancePath:instancePath+"/license",schemaPath:"#/properties/license/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.heartbeatInfo !== undefined){
let data1 = data.heartbeatInfo;
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if(data1.thirdPartyAccount === undefined){
const err4 = {instancePath:instancePath+"/heartbeatInfo",schemaPath:"#/properties/heartbeatInfo/required",keyword:"required",params:{missingProperty: "thirdPartyAccount"},message:"must have required property '"+"thirdPartyAccount"+"'"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
for(const key1 in data1){
if(!((key1 === "thirdPartyAccount") || (key1 === "ip"))){
const err5 = {instancePath:instancePath+"/heartbeatInfo",schemaPath:"#/properties/heartbeatInfo/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data1.thirdPartyAccount !== undefined){
let data2 = data1.thirdPartyAccount;
if(typeof data2 === "string"){
if(func2(data2) > 256){
const err6 = {instancePath:instancePath+"/heartbeatInfo/thirdPartyAccount",schemaPath:"#/properties/heartbeatInfo/properties/thirdPartyAccount/maxLength",keyword:"maxLength",params:{limit: 256},message:"must NOT have more than 256 characters"};
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
const err7 = {instancePath:instancePath+"/heartbeatInfo/thirdPartyAccount",schemaPath:"#/properties/heartbeatInfo/properties/thirdPartyAccount/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data1.ip !== undefined){
let data3 = data1.ip;
if(typeof data3 === "string"){
if(func2(data3) > 32){
const err8 = {instancePath:instancePath+"/heartbeatInfo/ip",schemaPath:"#/properties/heartbeatInfo/properties/ip/maxLength",keyword:"maxLength",params:{limit: 32},message:"must NOT have more than 32 characters"};
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
const err9 = {instancePath:instancePath+"/heartbeatInfo/ip",schemaPath:"#/properties/heartbeatInfo/properties/ip/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
}
else {
const err10 = {instancePath:instancePath+"/heartbeatInfo",schemaPath:"#/properties/heartbeatInfo/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
}
else {
const err11 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
validate15.errors = vErrors;
return errors === 0;
}

export const queryLicensesRequest = validate16;
const schema17 = {"type":"object","required":["license_list"],"properties":{"license_list":{"type":"array","minItems":1,"maxItems":100,"items":{"type":"string","maxLength":64}}},"additionalProperties":false};

function validate16(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.license_list === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "license_list"},message:"must have required property '"+"license_list"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!(key0 === "license_list")){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.license_list !== undefined){
let data0 = data.license_list;
if(Array.isArray(data0)){
if(data0.length > 100){
const err2 = {instancePath:instancePath+"/license_list",schemaPath:"#/properties/license_list/maxItems",keyword:"maxItems",params:{limit: 100},message:"must NOT have more than 100 items"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data0.length < 1){
const err3 = {instancePath:instancePath+"/license_list",schemaPath:"#/properties/license_list/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
if(typeof data1 === "string"){
if(func2(data1) > 64){
const err4 = {instancePath:instancePath+"/license_list/" + i0,schemaPath:"#/properties/license_list/items/maxLength",keyword:"maxLength",params:{limit: 64},message:"must NOT have more than 64 characters"};
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
const err5 = {instancePath:instancePath+"/license_list/" + i0,schemaPath:"#/properties/license_list/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
}
else {
const err6 = {instancePath:instancePath+"/license_list",schemaPath:"#/properties/license_list/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
}
else {
const err7 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
validate16.errors = vErrors;
return errors === 0;
}

export const reportSoftwareUsageRequest = validate17;
const schema18 = {"type":"object","required":["usage_info"],"properties":{"usage_info":{"type":"array","minItems":1,"maxItems":100,"items":{"type":"object","required":["license","software_usage_Info"],"properties":{"license":{"type":"string","maxLength":64},"software_usage_Info":{"type":"array","minItems":1,"maxItems":100,"items":{"oneOf":[{"type":"object","required":["id"],"properties":{"id":{"type":"string","maxLength":256}},"additionalProperties":false},{"type":"object","required":["active_num"],"properties":{"active_num":{"type":"integer","minimum":0,"maximum":999999999}},"additionalProperties":false}]}}},"additionalProperties":false}}},"additionalProperties":false};

function validate17(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.usage_info === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "usage_info"},message:"must have required property '"+"usage_info"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!(key0 === "usage_info")){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.usage_info !== undefined){
let data0 = data.usage_info;
if(Array.isArray(data0)){
if(data0.length > 100){
const err2 = {instancePath:instancePath+"/usage_info",schemaPath:"#/properties/usage_info/maxItems",keyword:"maxItems",params:{limit: 100},message:"must NOT have more than 100 items"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data0.length < 1){
const err3 = {instancePath:instancePath+"/usage_info",schemaPath:"#/properties/usage_info/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if(data1.license === undefined){
const err4 = {instancePath:instancePath+"/usage_info/" + i0,schemaPath:"#/properties/usage_info/items/required",keyword:"required",params:{missingProperty: "license"},message:"must have required property '"+"license"+"'"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data1.software_usage_Info === undefined){
const err5 = {instancePath:instancePath+"/usage_info/" + i0,schemaPath:"#/properties/usage_info/items/required",keyword:"required",params:{missingProperty: "software_usage_Info"},message:"must have required property '"+"software_usage_Info"+"'"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
for(const key1 in data1){
if(!((key1 === "license") || (key1 === "software_usage_Info"))){
const err6 = {instancePath:instancePath+"/usage_info/" + i0,schemaPath:"#/properties/usage_info/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data1.license !== undefined){
let data2 = data1.license;
if(typeof data2 === "string"){
if(func2(data2) > 64){
const err7 = {instancePath:instancePath+"/usage_info/" + i0+"/license",schemaPath:"#/properties/usage_info/items/properties/license/maxLength",keyword:"maxLength",params:{limit: 64},message:"must NOT have more than 64 characters"};
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
const err8 = {instancePath:instancePath+"/usage_info/" + i0+"/license",schemaPath:"#/properties/usage_info/items/properties/license/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data1.software_usage_Info !== undefined){
let data3 = data1.software_usage_Info;
if(Array.isArray(data3)){
if(data3.length > 100){
const err9 = {instancePath:instancePath+"/usage_info/" + i0+"/software_usage_Info",schemaPath:"#/properties/usage_info/items/properties/software_usage_Info/maxItems",keyword:"maxItems",params:{limit: 100},message:"must NOT have more than 100 items"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(data3.length < 1){
const err10 = {instancePath:instancePath+"/usage_info/" + i0+"/software_usage_Info",schemaPath:"#/properties/usage_info/items/properties/software_usage_Info/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
const len1 = data3.length;
for(let i1=0; i1<len1; i1++){
let data4 = data3[i1];
const _errs12 = errors;
let valid6 = false;
let passing0 = null;
const _errs13 = errors;
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
if(data4.id === undefined){
const err11 = {instancePath:instancePath+"/usage_info/" + i0+"/software_usage_Info/" + i1,schemaPath:"#/properties/usage_info/items/properties/software_usage_Info/items/oneOf/0/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
for(const key2 in data4){
if(!(key2 === "id")){
const err12 = {instancePath:instancePath+"/usage_info/" + i0+"/software_usage_Info/" + i1,schemaPath:"#/properties/usage_info/items/properties/software_usage_Info/items/oneOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data4.id !== undefined){
let data5 = data4.id;
if(typeof data5 === "string"){
if(func2(data5) > 256){
const err13 = {instancePath:instancePath+"/usage_info/" + i0+"/software_usage_Info/" + i1+"/id",schemaPath:"#/properties/usage_info/items/properties/software_usage_Info/items/oneOf/0/properties/id/maxLength",keyword:"maxLength",params:{limit: 256},message:"must NOT have more than 256 characters"};
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
const err14 = {instancePath:instancePath+"/usage_info/" + i0+"/software_usage_Info/" + i1+"/id",schemaPath:"#/properties/usage_info/items/properties/software_usage_Info/items/oneOf/0/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
}
else {
const err15 = {instancePath:instancePath+"/usage_info/" + i0+"/software_usage_Info/" + i1,schemaPath:"#/properties/usage_info/items/properties/software_usage_Info/items/oneOf/0/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
var _valid0 = _errs13 === errors;
if(_valid0){
valid6 = true;
passing0 = 0;
}
const _errs18 = errors;
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
if(data4.active_num === undefined){
const err16 = {instancePath:instancePath+"/usage_info/" + i0+"/software_usage_Info/" + i1,schemaPath:"#/properties/usage_info/items/properties/software_usage_Info/items/oneOf/1/required",keyword:"required",params:{missingProperty: "active_num"},message:"must have required property '"+"active_num"+"'"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
for(const key3 in data4){
if(!(key3 === "active_num")){
const err17 = {instancePath:instancePath+"/usage_info/" + i0+"/software_usage_Info/" + i1,schemaPath:"#/properties/usage_info/items/properties/software_usage_Info/items/oneOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data4.active_num !== undefined){
let data6 = data4.active_num;
if(!(((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6)))){
const err18 = {instancePath:instancePath+"/usage_info/" + i0+"/software_usage_Info/" + i1+"/active_num",schemaPath:"#/properties/usage_info/items/properties/software_usage_Info/items/oneOf/1/properties/active_num/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
if((typeof data6 == "number") && (isFinite(data6))){
if(data6 > 999999999 || isNaN(data6)){
const err19 = {instancePath:instancePath+"/usage_info/" + i0+"/software_usage_Info/" + i1+"/active_num",schemaPath:"#/properties/usage_info/items/properties/software_usage_Info/items/oneOf/1/properties/active_num/maximum",keyword:"maximum",params:{comparison: "<=", limit: 999999999},message:"must be <= 999999999"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
if(data6 < 0 || isNaN(data6)){
const err20 = {instancePath:instancePath+"/usage_info/" + i0+"/software_usage_Info/" + i1+"/active_num",schemaPath:"#/properties/usage_info/items/properties/software_usage_Info/items/oneOf/1/properties/active_num/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
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
}
else {
const err21 = {instancePath:instancePath+"/usage_info/" + i0+"/software_usage_Info/" + i1,schemaPath:"#/properties/usage_info/items/properties/software_usage_Info/items/oneOf/1/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
var _valid0 = _errs18 === errors;
if(_valid0 && valid6){
valid6 = false;
passing0 = [passing0, 1];
}
else {
if(_valid0){
valid6 = true;
passing0 = 1;
}
}
if(!valid6){
const err22 = {instancePath:instancePath+"/usage_info/" + i0+"/software_usage_Info/" + i1,schemaPath:"#/properties/usage_info/items/properties/software_usage_Info/items/oneOf",keyword:"oneOf",params:{passingSchemas: passing0},message:"must match exactly one schema in oneOf"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
else {
errors = _errs12;
if(vErrors !== null){
if(_errs12){
vErrors.length = _errs12;
}
else {
vErrors = null;
}
}
}
}
}
else {
const err23 = {instancePath:instancePath+"/usage_info/" + i0+"/software_usage_Info",schemaPath:"#/properties/usage_info/items/properties/software_usage_Info/type",keyword:"type",params:{type: "array"},message:"must be array"};
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
else {
const err24 = {instancePath:instancePath+"/usage_info/" + i0,schemaPath:"#/properties/usage_info/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
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
const err25 = {instancePath:instancePath+"/usage_info",schemaPath:"#/properties/usage_info/type",keyword:"type",params:{type: "array"},message:"must be array"};
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
validate17.errors = vErrors;
return errors === 0;
}

export const orderQueryAnswer = validate18;
const schema19 = {"type":"object","required":["resultCode","resultMsg"],"properties":{"resultCode":{"type":"string"},"resultMsg":{"type":"string"},"orderInfo":{"type":"object","nullable":true,"required":["orderId","orderType","createTime","orderLine"],"properties":{"orderId":{"type":"string"},"orderType":{"type":"string"},"createTime":{"type":"string"},"orderLine":{"type":"array","items":{"type":"object","required":["orderLineId","chargingMode"],"properties":{"orderLineId":{"type":"string"},"chargingMode":{"type":"string"},"expireTime":{"type":"string","nullable":true},"periodType":{"type":"string","nullable":true},"periodNumber":{"type":"number","nullable":true},"productInfo":{"type":"array","nullable":true,"items":{"type":"object","required":["productId","skuCode"],"properties":{"productId":{"type":"string"},"skuCode":{"type":"string"},"linearValue":{"type":"number","nullable":true},"productName":{"type":"string","nullable":true}}}},"extendParams":{"type":"array","nullable":true,"items":{"type":"object","required":["name"],"properties":{"name":{"type":"string"},"value":{"type":"string","nullable":true}}}},"currency":{"type":"string","nullable":true},"currencyAfterDiscount":{"type":"string","nullable":true}}}},"buyerInfo":{"type":"object","nullable":true,"properties":{"mobilePhone":{"type":"string","nullable":true},"email":{"type":"string","nullable":true},"customerId":{"type":"string","nullable":true},"customerName":{"type":"string","nullable":true},"customerRealName":{"type":"string","nullable":true},"customerType":{"type":"number","nullable":true},"userId":{"type":"string","nullable":true},"userName":{"type":"string","nullable":true}}},"extendParams":{"type":"array","nullable":true,"items":{"type":"object","required":["name"],"properties":{"name":{"type":"string"},"value":{"type":"string","nullable":true}}}}}},"extra_info":{}}};

function validate18(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
validate18.errors = vErrors;
return errors === 0;
}

export const pushUsageAnswer = validate19;
const schema20 = {"type":"object","required":["error_code"],"properties":{"error_code":{"type":"string"},"error_msg":{"type":"string","nullable":true}}};

function validate19(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.error_code === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "error_code"},message:"must have required property '"+"error_code"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.error_code !== undefined){
if(typeof data.error_code !== "string"){
const err1 = {instancePath:instancePath+"/error_code",schemaPath:"#/properties/error_code/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.error_msg !== undefined){
let data1 = data.error_msg;
if((typeof data1 !== "string") && (data1 !== null)){
const err2 = {instancePath:instancePath+"/error_msg",schemaPath:"#/properties/error_msg/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
}
else {
const err3 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
validate19.errors = vErrors;
return errors === 0;
}

export const uploadLicenseAnswer = validate20;
const schema21 = {"type":"object","required":["error_code","error_msg"],"properties":{"error_code":{"type":"string"},"error_msg":{"type":"string"}}};

function validate20(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.error_code === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "error_code"},message:"must have required property '"+"error_code"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.error_msg === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "error_msg"},message:"must have required property '"+"error_msg"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.error_code !== undefined){
if(typeof data.error_code !== "string"){
const err2 = {instancePath:instancePath+"/error_code",schemaPath:"#/properties/error_code/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.error_msg !== undefined){
if(typeof data.error_msg !== "string"){
const err3 = {instancePath:instancePath+"/error_msg",schemaPath:"#/properties/error_msg/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
}
else {
const err4 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
validate20.errors = vErrors;
return errors === 0;
}

export const activateLicenseAnswer = validate21;
const schema22 = {"type":"object","required":["error_code","error_msg"],"properties":{"error_code":{"type":"string"},"error_msg":{"type":"string"},"data":{"type":"object","nullable":true,"required":["license_code_info"],"properties":{"license_code_info":{"type":"string"}}}}};

function validate21(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.error_code === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "error_code"},message:"must have required property '"+"error_code"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.error_msg === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "error_msg"},message:"must have required property '"+"error_msg"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.error_code !== undefined){
if(typeof data.error_code !== "string"){
const err2 = {instancePath:instancePath+"/error_code",schemaPath:"#/properties/error_code/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.error_msg !== undefined){
if(typeof data.error_msg !== "string"){
const err3 = {instancePath:instancePath+"/error_msg",schemaPath:"#/properties/error_msg/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.data !== undefined){
let data2 = data.data;
if((!(data2 && typeof data2 == "object" && !Array.isArray(data2))) && (data2 !== null)){
const err4 = {instancePath:instancePath+"/data",schemaPath:"#/properties/data/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
if(data2.license_code_info === undefined){
const err5 = {instancePath:instancePath+"/data",schemaPath:"#/properties/data/required",keyword:"required",params:{missingProperty: "license_code_info"},message:"must have required property '"+"license_code_info"+"'"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data2.license_code_info !== undefined){
if(typeof data2.license_code_info !== "string"){
const err6 = {instancePath:instancePath+"/data/license_code_info",schemaPath:"#/properties/data/properties/license_code_info/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
}
}
}
else {
const err7 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
validate21.errors = vErrors;
return errors === 0;
}

export const activateLicensesAnswer = validate22;
const schema23 = {"type":"object","required":["error_code","error_msg"],"properties":{"error_code":{"type":"string"},"error_msg":{"type":"string"}}};

function validate22(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.error_code === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "error_code"},message:"must have required property '"+"error_code"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.error_msg === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "error_msg"},message:"must have required property '"+"error_msg"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.error_code !== undefined){
if(typeof data.error_code !== "string"){
const err2 = {instancePath:instancePath+"/error_code",schemaPath:"#/properties/error_code/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.error_msg !== undefined){
if(typeof data.error_msg !== "string"){
const err3 = {instancePath:instancePath+"/error_msg",schemaPath:"#/properties/error_msg/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
}
else {
const err4 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
validate22.errors = vErrors;
return errors === 0;
}

export const licenseCodeInfo = validate23;
const schema24 = {"type":"object","properties":{"status":{"type":"string","nullable":true},"expire_time":{"type":"string","nullable":true},"product_id":{"type":"string","nullable":true},"amount":{"type":"number","nullable":true},"order_id":{"type":"string","nullable":true}}};

function validate23(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.status !== undefined){
let data0 = data.status;
if((typeof data0 !== "string") && (data0 !== null)){
const err0 = {instancePath:instancePath+"/status",schemaPath:"#/properties/status/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.expire_time !== undefined){
let data1 = data.expire_time;
if((typeof data1 !== "string") && (data1 !== null)){
const err1 = {instancePath:instancePath+"/expire_time",schemaPath:"#/properties/expire_time/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.product_id !== undefined){
let data2 = data.product_id;
if((typeof data2 !== "string") && (data2 !== null)){
const err2 = {instancePath:instancePath+"/product_id",schemaPath:"#/properties/product_id/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.amount !== undefined){
let data3 = data.amount;
if((!((typeof data3 == "number") && (isFinite(data3)))) && (data3 !== null)){
const err3 = {instancePath:instancePath+"/amount",schemaPath:"#/properties/amount/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.order_id !== undefined){
let data4 = data.order_id;
if((typeof data4 !== "string") && (data4 !== null)){
const err4 = {instancePath:instancePath+"/order_id",schemaPath:"#/properties/order_id/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
}
else {
const err5 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
validate23.errors = vErrors;
return errors === 0;
}

export const queryLicenseAnswer = validate24;
const schema25 = {"type":"object","required":["error_code","error_msg"],"properties":{"error_code":{"type":"string"},"error_msg":{"type":"string"},"data":{"type":"object","nullable":true,"required":["license_code","status"],"properties":{"license_code":{"type":"string"},"status":{"type":"string"},"activate_time":{"type":"string","nullable":true},"expire_time":{"type":"string","nullable":true},"product_name":{"type":"string","nullable":true}}}}};

function validate24(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.error_code === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "error_code"},message:"must have required property '"+"error_code"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.error_msg === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "error_msg"},message:"must have required property '"+"error_msg"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.error_code !== undefined){
if(typeof data.error_code !== "string"){
const err2 = {instancePath:instancePath+"/error_code",schemaPath:"#/properties/error_code/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.error_msg !== undefined){
if(typeof data.error_msg !== "string"){
const err3 = {instancePath:instancePath+"/error_msg",schemaPath:"#/properties/error_msg/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.data !== undefined){
let data2 = data.data;
if((!(data2 && typeof data2 == "object" && !Array.isArray(data2))) && (data2 !== null)){
const err4 = {instancePath:instancePath+"/data",schemaPath:"#/properties/data/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
if(data2.license_code === undefined){
const err5 = {instancePath:instancePath+"/data",schemaPath:"#/properties/data/required",keyword:"required",params:{missingProperty: "license_code"},message:"must have required property '"+"license_code"+"'"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data2.status === undefined){
const err6 = {instancePath:instancePath+"/data",schemaPath:"#/properties/data/required",keyword:"required",params:{missingProperty: "status"},message:"must have required property '"+"status"+"'"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data2.license_code !== undefined){
if(typeof data2.license_code !== "string"){
const err7 = {instancePath:instancePath+"/data/license_code",schemaPath:"#/properties/data/properties/license_code/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data2.status !== undefined){
if(typeof data2.status !== "string"){
const err8 = {instancePath:instancePath+"/data/status",schemaPath:"#/properties/data/properties/status/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data2.activate_time !== undefined){
let data5 = data2.activate_time;
if((typeof data5 !== "string") && (data5 !== null)){
const err9 = {instancePath:instancePath+"/data/activate_time",schemaPath:"#/properties/data/properties/activate_time/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data2.expire_time !== undefined){
let data6 = data2.expire_time;
if((typeof data6 !== "string") && (data6 !== null)){
const err10 = {instancePath:instancePath+"/data/expire_time",schemaPath:"#/properties/data/properties/expire_time/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data2.product_name !== undefined){
let data7 = data2.product_name;
if((typeof data7 !== "string") && (data7 !== null)){
const err11 = {instancePath:instancePath+"/data/product_name",schemaPath:"#/properties/data/properties/product_name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
}
}
}
else {
const err12 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
validate24.errors = vErrors;
return errors === 0;
}

export const queryLicensesAnswer = validate25;
const schema26 = {"type":"object","required":["error_code","error_msg"],"properties":{"error_code":{"type":"string"},"error_msg":{"type":"string"},"data":{"type":"array","nullable":true,"items":{"type":"object","nullable":true,"required":["license_code","status"],"properties":{"license_code":{"type":"string"},"status":{"type":"string"},"activate_time":{"type":"string","nullable":true},"expire_time":{"type":"string","nullable":true},"product_name":{"type":"string","nullable":true}}}}}};

function validate25(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.error_code === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "error_code"},message:"must have required property '"+"error_code"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.error_msg === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "error_msg"},message:"must have required property '"+"error_msg"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.error_code !== undefined){
if(typeof data.error_code !== "string"){
const err2 = {instancePath:instancePath+"/error_code",schemaPath:"#/properties/error_code/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.error_msg !== undefined){
if(typeof data.error_msg !== "string"){
const err3 = {instancePath:instancePath+"/error_msg",schemaPath:"#/properties/error_msg/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.data !== undefined){
let data2 = data.data;
if((!(Array.isArray(data2))) && (data2 !== null)){
const err4 = {instancePath:instancePath+"/data",schemaPath:"#/properties/data/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(Array.isArray(data2)){
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
let data3 = data2[i0];
if((!(data3 && typeof data3 == "object" && !Array.isArray(data3))) && (data3 !== null)){
const err5 = {instancePath:instancePath+"/data/" + i0,schemaPath:"#/properties/data/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
if(data3.license_code === undefined){
const err6 = {instancePath:instancePath+"/data/" + i0,schemaPath:"#/properties/data/items/required",keyword:"required",params:{missingProperty: "license_code"},message:"must have required property '"+"license_code"+"'"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data3.status === undefined){
const err7 = {instancePath:instancePath+"/data/" + i0,schemaPath:"#/properties/data/items/required",keyword:"required",params:{missingProperty: "status"},message:"must have required property '"+"status"+"'"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(data3.license_code !== undefined){
if(typeof data3.license_code !== "string"){
const err8 = {instancePath:instancePath+"/data/" + i0+"/license_code",schemaPath:"#/properties/data/items/properties/license_code/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data3.status !== undefined){
if(typeof data3.status !== "string"){
const err9 = {instancePath:instancePath+"/data/" + i0+"/status",schemaPath:"#/properties/data/items/properties/status/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data3.activate_time !== undefined){
let data6 = data3.activate_time;
if((typeof data6 !== "string") && (data6 !== null)){
const err10 = {instancePath:instancePath+"/data/" + i0+"/activate_time",schemaPath:"#/properties/data/items/properties/activate_time/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data3.expire_time !== undefined){
let data7 = data3.expire_time;
if((typeof data7 !== "string") && (data7 !== null)){
const err11 = {instancePath:instancePath+"/data/" + i0+"/expire_time",schemaPath:"#/properties/data/items/properties/expire_time/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data3.product_name !== undefined){
let data8 = data3.product_name;
if((typeof data8 !== "string") && (data8 !== null)){
const err12 = {instancePath:instancePath+"/data/" + i0+"/product_name",schemaPath:"#/properties/data/items/properties/product_name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
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
const err13 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
validate25.errors = vErrors;
return errors === 0;
}

export const reportSoftwareUsageAnswer = validate26;
const schema27 = {"type":"object","required":["error_code","error_msg"],"properties":{"error_code":{"type":"string"},"error_msg":{"type":"string"},"data":{}}};

function validate26(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.error_code === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "error_code"},message:"must have required property '"+"error_code"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.error_msg === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "error_msg"},message:"must have required property '"+"error_msg"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.error_code !== undefined){
if(typeof data.error_code !== "string"){
const err2 = {instancePath:instancePath+"/error_code",schemaPath:"#/properties/error_code/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.error_msg !== undefined){
if(typeof data.error_msg !== "string"){
const err3 = {instancePath:instancePath+"/error_msg",schemaPath:"#/properties/error_msg/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
}
else {
const err4 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
validate26.errors = vErrors;
return errors === 0;
}
