namespace Windows.Data.Xml.Dom
{
    /// <summary>How strictly to read a document.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.data.xml.dom.xmlloadsettings"/>
    public sealed class XmlLoadSettings
    {
        public XmlLoadSettings()
        {
        }

        public bool ElementContentWhiteSpace { get; set; }
        public uint MaxElementDepth { get; set; } = 256;
        public bool ProhibitDtd { get; set; } = true;
        public bool ResolveExternals { get; set; }
        public bool ValidateOnParse { get; set; }
    }
}
