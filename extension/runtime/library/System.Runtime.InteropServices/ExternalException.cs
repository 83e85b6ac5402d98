using System;
using System.Runtime.Serialization;

namespace System.Runtime.InteropServices
{
    /// <summary>Code outside of .NET failed.</summary>
    public class ExternalException : SystemException
    {
        public ExternalException() : base("External component has thrown an exception.")
        {
            HResult = unchecked((int)0x80004005);
        }
        public ExternalException(string message) : base(message)
        {
            HResult = unchecked((int)0x80004005);
        }
        public ExternalException(string message, Exception innerException) : base(message, innerException)
        {
            HResult = unchecked((int)0x80004005);
        }
        public ExternalException(string message, int errorCode) : base(message)
        {
            HResult = errorCode;
        }
        protected ExternalException(SerializationInfo info, StreamingContext context) : base(info, context)
        {
        }
        public virtual int ErrorCode
        {
            get { return HResult; }
        }
        public override string ToString()
        {
            string text = GetType().ToString() + " (0x" + HResult.ToString("X8") + ")";
            if (!string.IsNullOrEmpty(Message)) text += ": " + Message;
            if (InnerException != null) text += " ---> " + InnerException.ToString();
            if (StackTrace != null) text += Environment.NewLine + StackTrace;
            return text;
        }
    }
}
