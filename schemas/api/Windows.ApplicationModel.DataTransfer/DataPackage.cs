using System;

namespace Windows.ApplicationModel.DataTransfer
{
    /// <summary>Things to copy or share.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.applicationmodel.datatransfer.datapackage"/>
    public sealed class DataPackage
    {
        public extern DataPackage();
        public extern DataPackageOperation RequestedOperation { get; set; }
        public extern DataPackageView GetView();
        public extern void SetApplicationLink(Uri value);
        public extern void SetData(string formatId, object value);
        public extern void SetHtmlFormat(string value);
        public extern void SetText(string value);
        public extern void SetUri(Uri value);
        public extern void SetWebLink(Uri value);
    }
}
