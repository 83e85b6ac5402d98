using System;
using System.Collections.Generic;
using System.Runtime.InteropServices;
using Windows.Foundation;

namespace Windows.ApplicationModel.DataTransfer
{
    /// <summary>Things that were copied or shared.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.applicationmodel.datatransfer.datapackageview"/>
    public sealed class DataPackageView
    {
        private const int InvalidFormat = unchecked((int)0x80040064);
        private readonly Dictionary<string, object> values;

        internal DataPackageView(Dictionary<string, object> values, DataPackageOperation requestedOperation)
        {
            this.values = values;
            RequestedOperation = requestedOperation;
        }

        public IReadOnlyList<string> AvailableFormats
        {
            get { return new List<string>(values.Keys); }
        }

        public DataPackageOperation RequestedOperation { get; }

        public bool Contains(string formatId)
        {
            return values.ContainsKey(formatId);
        }

        public IAsyncOperation<object> GetDataAsync(string formatId)
        {
            return Get<object>(formatId);
        }

        public IAsyncOperation<string> GetHtmlFormatAsync()
        {
            return Get<string>(StandardDataFormats.Html);
        }

        public IAsyncOperation<string> GetTextAsync()
        {
            return Get<string>(StandardDataFormats.Text);
        }

        public IAsyncOperation<string> GetTextAsync(string formatId)
        {
            return Get<string>(formatId);
        }

        public IAsyncOperation<Uri> GetUriAsync()
        {
            return Get<Uri>(StandardDataFormats.WebLink);
        }

        public IAsyncOperation<Uri> GetWebLinkAsync()
        {
            return Get<Uri>(StandardDataFormats.WebLink);
        }

        private IAsyncOperation<T> Get<T>(string format) where T : class
        {
            return Later.Get(() =>
            {
                object value;
                if (values.TryGetValue(format, out value) && value is T) return (T)value;
                throw new COMException("Invalid FORMATETC structure", InvalidFormat);
            });
        }
    }
}
