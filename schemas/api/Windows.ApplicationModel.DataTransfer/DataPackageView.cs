using System;
using System.Collections.Generic;
using Windows.Foundation;

namespace Windows.ApplicationModel.DataTransfer
{
    /// <summary>Things that were copied or shared.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.applicationmodel.datatransfer.datapackageview"/>
    public sealed class DataPackageView
    {
        private extern DataPackageView();
        public extern IReadOnlyList<string> AvailableFormats { get; }
        public extern DataPackageOperation RequestedOperation { get; }
        public extern bool Contains(string formatId);
        public extern IAsyncOperation<object> GetDataAsync(string formatId);
        public extern IAsyncOperation<string> GetHtmlFormatAsync();
        public extern IAsyncOperation<string> GetTextAsync();
        public extern IAsyncOperation<string> GetTextAsync(string formatId);
        public extern IAsyncOperation<Uri> GetUriAsync();
    }
}
