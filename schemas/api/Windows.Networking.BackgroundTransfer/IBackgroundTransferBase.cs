using Windows.Security.Credentials;

namespace Windows.Networking.BackgroundTransfer
{
    /// <summary>What the makers of downloads and uploads have in common.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.networking.backgroundtransfer.ibackgroundtransferbase"/>
    public interface IBackgroundTransferBase
    {
        BackgroundTransferCostPolicy CostPolicy { get; set; }
        string Group { get; set; }
        string Method { get; set; }
        PasswordCredential ProxyCredential { get; set; }
        PasswordCredential ServerCredential { get; set; }
        void SetRequestHeader(string headerName, string headerValue);
    }
}
