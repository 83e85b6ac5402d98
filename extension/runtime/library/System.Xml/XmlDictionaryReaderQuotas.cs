namespace System.Xml
{
    /// <summary>How much a reader takes. The simulation reads everything, whatever the quotas are.</summary>
    public sealed class XmlDictionaryReaderQuotas
    {
        private static readonly XmlDictionaryReaderQuotas max = new XmlDictionaryReaderQuotas { MaxDepth = int.MaxValue, MaxStringContentLength = int.MaxValue, MaxArrayLength = int.MaxValue, MaxBytesPerRead = int.MaxValue, MaxNameTableCharCount = int.MaxValue };

        public XmlDictionaryReaderQuotas()
        {
            MaxDepth = 32;
            MaxStringContentLength = 8192;
            MaxArrayLength = 16384;
            MaxBytesPerRead = 4096;
            MaxNameTableCharCount = 16384;
        }
        public static XmlDictionaryReaderQuotas Max
        {
            get { return max; }
        }
        public int MaxDepth { get; set; }
        public int MaxStringContentLength { get; set; }
        public int MaxArrayLength { get; set; }
        public int MaxBytesPerRead { get; set; }
        public int MaxNameTableCharCount { get; set; }
        public void CopyTo(XmlDictionaryReaderQuotas quotas)
        {
            if (quotas == null) throw new ArgumentNullException("quotas");
            quotas.MaxDepth = MaxDepth;
            quotas.MaxStringContentLength = MaxStringContentLength;
            quotas.MaxArrayLength = MaxArrayLength;
            quotas.MaxBytesPerRead = MaxBytesPerRead;
            quotas.MaxNameTableCharCount = MaxNameTableCharCount;
        }
    }
}
