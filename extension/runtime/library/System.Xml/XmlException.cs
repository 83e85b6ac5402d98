using System.Runtime.Serialization;

namespace System.Xml
{
    /// <summary>Text is not XML; with the place where that was seen.</summary>
    public class XmlException : SystemException
    {
        private readonly string text;

        public XmlException() : this(null, null, 0, 0)
        {
        }
        public XmlException(string message) : this(message, null, 0, 0)
        {
        }
        public XmlException(string message, Exception innerException) : this(message, innerException, 0, 0)
        {
        }
        public XmlException(string message, Exception innerException, int lineNumber, int linePosition) : base(message, innerException)
        {
            HResult = unchecked((int)0x80131940);
            LineNumber = lineNumber;
            LinePosition = linePosition;
            text = message ?? "An XML error has occurred.";
            if (lineNumber != 0) text += " Line " + lineNumber + ", position " + linePosition + ".";
        }
        protected XmlException(SerializationInfo info, StreamingContext context) : base(info, context)
        {
        }
        public int LineNumber { get; private set; }
        public int LinePosition { get; private set; }
        public string SourceUri
        {
            get { return ""; }
        }
        public override string Message
        {
            get { return text; }
        }
    }
}
