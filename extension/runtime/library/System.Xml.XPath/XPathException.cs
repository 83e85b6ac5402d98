using System.Runtime.Serialization;

namespace System.Xml.XPath
{
    /// <summary>A path is none, or cannot be evaluated.</summary>
    public class XPathException : SystemException
    {
        public XPathException() : this("")
        {
        }
        public XPathException(string message) : base(message)
        {
            HResult = unchecked((int)0x80131941);
        }
        public XPathException(string message, Exception innerException) : base(message, innerException)
        {
            HResult = unchecked((int)0x80131941);
        }
        protected XPathException(SerializationInfo info, StreamingContext context) : base(info, context)
        {
        }
    }
}
