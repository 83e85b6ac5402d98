namespace Windows.Networking.NetworkOperators
{
    /// <summary>What became of an operator's document.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.networking.networkoperators.provisionfromxmldocumentresults"/>
    public sealed class ProvisionFromXmlDocumentResults
    {
        private extern ProvisionFromXmlDocumentResults();
        public extern bool AllElementsProvisioned { get; }
        public extern string ProvisionResultsXml { get; }
    }
}
