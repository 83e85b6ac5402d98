// All files of the manifest schema; a test holds that none is missing.

import m2 from '../../../schemas/manifest/windows8/m2.json';
import m3 from '../../../schemas/manifest/windows8/m3.json';
import manifest2010 from '../../../schemas/manifest/windows8/manifest2010.json';
import manifest2010v2 from '../../../schemas/manifest/windows8/manifest2010v2.json';
import cloudfiles from '../../../schemas/manifest/windows10/cloudfiles.json';
import cloudfiles2 from '../../../schemas/manifest/windows10/cloudfiles2.json';
import com from '../../../schemas/manifest/windows10/com.json';
import com2 from '../../../schemas/manifest/windows10/com2.json';
import com3 from '../../../schemas/manifest/windows10/com3.json';
import com4 from '../../../schemas/manifest/windows10/com4.json';
import com5 from '../../../schemas/manifest/windows10/com5.json';
import deployment from '../../../schemas/manifest/windows10/deployment.json';
import desktop from '../../../schemas/manifest/windows10/desktop.json';
import desktop2 from '../../../schemas/manifest/windows10/desktop2.json';
import desktop3 from '../../../schemas/manifest/windows10/desktop3.json';
import desktop4 from '../../../schemas/manifest/windows10/desktop4.json';
import desktop5 from '../../../schemas/manifest/windows10/desktop5.json';
import desktop6 from '../../../schemas/manifest/windows10/desktop6.json';
import desktop7 from '../../../schemas/manifest/windows10/desktop7.json';
import desktop8 from '../../../schemas/manifest/windows10/desktop8.json';
import desktop9 from '../../../schemas/manifest/windows10/desktop9.json';
import desktop10 from '../../../schemas/manifest/windows10/desktop10.json';
import desktop11 from '../../../schemas/manifest/windows10/desktop11.json';
import f2 from '../../../schemas/manifest/windows10/f2.json';
import foundation from '../../../schemas/manifest/windows10/foundation.json';
import heap from '../../../schemas/manifest/windows10/heap.json';
import holographic from '../../../schemas/manifest/windows10/holographic.json';
import iot from '../../../schemas/manifest/windows10/iot.json';
import iot2 from '../../../schemas/manifest/windows10/iot2.json';
import mobile from '../../../schemas/manifest/windows10/mobile.json';
import mp from '../../../schemas/manifest/windows10/mp.json';
import previewappcompat from '../../../schemas/manifest/windows10/previewappcompat.json';
import previewappcompat3 from '../../../schemas/manifest/windows10/previewappcompat3.json';
import previewsecurity from '../../../schemas/manifest/windows10/previewsecurity.json';
import previewsecurity2 from '../../../schemas/manifest/windows10/previewsecurity2.json';
import printsupport from '../../../schemas/manifest/windows10/printsupport.json';
import printsupport2 from '../../../schemas/manifest/windows10/printsupport2.json';
import rescap from '../../../schemas/manifest/windows10/rescap.json';
import rescap2 from '../../../schemas/manifest/windows10/rescap2.json';
import rescap3 from '../../../schemas/manifest/windows10/rescap3.json';
import rescap4 from '../../../schemas/manifest/windows10/rescap4.json';
import rescap5 from '../../../schemas/manifest/windows10/rescap5.json';
import rescap6 from '../../../schemas/manifest/windows10/rescap6.json';
import serverpreview from '../../../schemas/manifest/windows10/serverpreview.json';
import systemai from '../../../schemas/manifest/windows10/systemai.json';
import trustedlaunch from '../../../schemas/manifest/windows10/trustedlaunch.json';
import types from '../../../schemas/manifest/windows10/types.json';
import uap from '../../../schemas/manifest/windows10/uap.json';
import uap2 from '../../../schemas/manifest/windows10/uap2.json';
import uap3 from '../../../schemas/manifest/windows10/uap3.json';
import uap4 from '../../../schemas/manifest/windows10/uap4.json';
import uap5 from '../../../schemas/manifest/windows10/uap5.json';
import uap6 from '../../../schemas/manifest/windows10/uap6.json';
import uap7 from '../../../schemas/manifest/windows10/uap7.json';
import uap8 from '../../../schemas/manifest/windows10/uap8.json';
import uap10 from '../../../schemas/manifest/windows10/uap10.json';
import uap11 from '../../../schemas/manifest/windows10/uap11.json';
import uap12 from '../../../schemas/manifest/windows10/uap12.json';
import uap13 from '../../../schemas/manifest/windows10/uap13.json';
import uap15 from '../../../schemas/manifest/windows10/uap15.json';
import uap16 from '../../../schemas/manifest/windows10/uap16.json';
import uap17 from '../../../schemas/manifest/windows10/uap17.json';
import uap18 from '../../../schemas/manifest/windows10/uap18.json';
import virtualization from '../../../schemas/manifest/windows10/virtualization.json';
import win32dependencies from '../../../schemas/manifest/windows10/win32dependencies.json';
import wincap from '../../../schemas/manifest/windows10/wincap.json';
import wincap2 from '../../../schemas/manifest/windows10/wincap2.json';
import wincap3 from '../../../schemas/manifest/windows10/wincap3.json';
import xbox from '../../../schemas/manifest/windows10/xbox.json';
import type { SchemaFile } from './format';

/** By folder and name: `windows10/uap`. */
export const schemaFiles: Readonly<Record<string, SchemaFile>> = {
  'windows10/cloudfiles': cloudfiles,
  'windows10/cloudfiles2': cloudfiles2,
  'windows10/com': com,
  'windows10/com2': com2,
  'windows10/com3': com3,
  'windows10/com4': com4,
  'windows10/com5': com5,
  'windows10/deployment': deployment,
  'windows10/desktop': desktop,
  'windows10/desktop10': desktop10,
  'windows10/desktop11': desktop11,
  'windows10/desktop2': desktop2,
  'windows10/desktop3': desktop3,
  'windows10/desktop4': desktop4,
  'windows10/desktop5': desktop5,
  'windows10/desktop6': desktop6,
  'windows10/desktop7': desktop7,
  'windows10/desktop8': desktop8,
  'windows10/desktop9': desktop9,
  'windows10/f2': f2,
  'windows10/foundation': foundation,
  'windows10/heap': heap,
  'windows10/holographic': holographic,
  'windows10/iot': iot,
  'windows10/iot2': iot2,
  'windows10/mobile': mobile,
  'windows10/mp': mp,
  'windows10/previewappcompat': previewappcompat,
  'windows10/previewappcompat3': previewappcompat3,
  'windows10/previewsecurity': previewsecurity,
  'windows10/previewsecurity2': previewsecurity2,
  'windows10/printsupport': printsupport,
  'windows10/printsupport2': printsupport2,
  'windows10/rescap': rescap,
  'windows10/rescap2': rescap2,
  'windows10/rescap3': rescap3,
  'windows10/rescap4': rescap4,
  'windows10/rescap5': rescap5,
  'windows10/rescap6': rescap6,
  'windows10/serverpreview': serverpreview,
  'windows10/systemai': systemai,
  'windows10/trustedlaunch': trustedlaunch,
  'windows10/types': types,
  'windows10/uap': uap,
  'windows10/uap10': uap10,
  'windows10/uap11': uap11,
  'windows10/uap12': uap12,
  'windows10/uap13': uap13,
  'windows10/uap15': uap15,
  'windows10/uap16': uap16,
  'windows10/uap17': uap17,
  'windows10/uap18': uap18,
  'windows10/uap2': uap2,
  'windows10/uap3': uap3,
  'windows10/uap4': uap4,
  'windows10/uap5': uap5,
  'windows10/uap6': uap6,
  'windows10/uap7': uap7,
  'windows10/uap8': uap8,
  'windows10/virtualization': virtualization,
  'windows10/win32dependencies': win32dependencies,
  'windows10/wincap': wincap,
  'windows10/wincap2': wincap2,
  'windows10/wincap3': wincap3,
  'windows10/xbox': xbox,
  'windows8/m2': m2,
  'windows8/m3': m3,
  'windows8/manifest2010': manifest2010,
  'windows8/manifest2010v2': manifest2010v2,
};
