using Windows.Foundation;

namespace Windows.Networking.NetworkOperators
{
    /// <summary>Sets up mobile and wireless networks from an operator's document.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.networking.networkoperators.provisioningagent"/>
    public sealed class ProvisioningAgent
    {
        public extern ProvisioningAgent();
        public static extern ProvisioningAgent CreateFromNetworkAccountId(string networkAccountId);
        public extern IAsyncOperation<ProvisionFromXmlDocumentResults> ProvisionFromXmlDocumentAsync(string provisioningXmlDocument);
    }
}
