namespace System
{
    /// <summary>An argument does not meet the conditions of the call.</summary>
    public class ArgumentException : SystemException
    {
        private readonly string paramName;

        public ArgumentException() : base("Value does not fall within the expected range.")
        {
            HResult = unchecked((int)0x80070057);
        }
        public ArgumentException(string message) : base(message)
        {
            HResult = unchecked((int)0x80070057);
        }
        public ArgumentException(string message, Exception innerException) : base(message, innerException)
        {
            HResult = unchecked((int)0x80070057);
        }
        public ArgumentException(string message, string paramName) : base(message)
        {
            this.paramName = paramName;
            HResult = unchecked((int)0x80070057);
        }
        public ArgumentException(string message, string paramName, Exception innerException) : base(message, innerException)
        {
            this.paramName = paramName;
            HResult = unchecked((int)0x80070057);
        }
        public virtual string ParamName
        {
            get { return paramName; }
        }
        public override string Message
        {
            get
            {
                string text = base.Message;
                return string.IsNullOrEmpty(paramName) ? text : text + Environment.NewLine + "Parameter name: " + paramName;
            }
        }
    }
}
