using System;
using System.Collections.Generic;

namespace Windows.ApplicationModel.DataTransfer
{
    /// <summary>Things to copy or share.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.applicationmodel.datatransfer.datapackage"/>
    public sealed class DataPackage
    {
        private readonly Dictionary<string, object> values = new Dictionary<string, object>();

        public DataPackage()
        {
            Properties = new DataPackagePropertySet();
        }

        public DataPackagePropertySet Properties { get; }
        public DataPackageOperation RequestedOperation { get; set; }

        public DataPackageView GetView()
        {
            return new DataPackageView(new Dictionary<string, object>(values), RequestedOperation);
        }

        public void SetApplicationLink(Uri value)
        {
            SetData(StandardDataFormats.ApplicationLink, value);
        }

        public void SetData(string formatId, object value)
        {
            if (formatId == null) throw new ArgumentNullException("formatId");
            if (value == null) throw new ArgumentNullException("value");
            values[formatId] = value;
        }

        public void SetHtmlFormat(string value)
        {
            SetData(StandardDataFormats.Html, value);
        }

        public void SetText(string value)
        {
            SetData(StandardDataFormats.Text, value);
        }

        public void SetUri(Uri value)
        {
            SetWebLink(value);
        }

        public void SetWebLink(Uri value)
        {
            SetData(StandardDataFormats.WebLink, value);
        }
    }
}
