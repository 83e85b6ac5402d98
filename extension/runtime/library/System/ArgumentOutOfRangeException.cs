using System.Runtime.Serialization;

namespace System
{
    /// <summary>An argument lies outside of the allowed range.</summary>
    public partial class ArgumentOutOfRangeException : ArgumentException
    {
        private readonly object actualValue;

        public ArgumentOutOfRangeException() : base("Specified argument was out of the range of valid values.")
        {
            HResult = unchecked((int)0x80131502);
        }
        public ArgumentOutOfRangeException(string paramName) : base("Specified argument was out of the range of valid values.", paramName)
        {
            HResult = unchecked((int)0x80131502);
        }
        public ArgumentOutOfRangeException(string message, Exception innerException) : base(message, innerException)
        {
            HResult = unchecked((int)0x80131502);
        }
        public ArgumentOutOfRangeException(string paramName, string message) : base(message, paramName)
        {
            HResult = unchecked((int)0x80131502);
        }
        public ArgumentOutOfRangeException(string paramName, object actualValue, string message) : base(message, paramName)
        {
            this.actualValue = actualValue;
            HResult = unchecked((int)0x80131502);
        }
        protected ArgumentOutOfRangeException(SerializationInfo info, StreamingContext context) : base(info, context)
        {
        }
        public virtual object ActualValue
        {
            get { return actualValue; }
        }
        public override string Message
        {
            get
            {
                string text = base.Message;
                return actualValue == null ? text : text + Environment.NewLine + "Actual value was " + actualValue.ToString() + ".";
            }
        }
    }
}
