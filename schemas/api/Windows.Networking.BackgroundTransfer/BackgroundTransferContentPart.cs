using Windows.Storage;

namespace Windows.Networking.BackgroundTransfer
{
    /// <summary>A part of an upload.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.networking.backgroundtransfer.backgroundtransfercontentpart"/>
    public sealed class BackgroundTransferContentPart
    {
        public extern BackgroundTransferContentPart();
        public extern BackgroundTransferContentPart(string name, string fileName);
        public extern BackgroundTransferContentPart(string name);
        public extern void SetFile(IStorageFile value);
        public extern void SetHeader(string headerName, string headerValue);
        public extern void SetText(string value);
    }
}
