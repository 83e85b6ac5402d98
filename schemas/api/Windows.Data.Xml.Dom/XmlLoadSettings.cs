namespace Windows.Data.Xml.Dom
{
    /// <summary>How strictly to read a document.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.data.xml.dom.xmlloadsettings"/>
    public sealed class XmlLoadSettings
    {
        public extern XmlLoadSettings();
        public extern bool ElementContentWhiteSpace { get; set; }
        public extern uint MaxElementDepth { get; set; }
        public extern bool ProhibitDtd { get; set; }
        public extern bool ResolveExternals { get; set; }
        public extern bool ValidateOnParse { get; set; }
    }
}
