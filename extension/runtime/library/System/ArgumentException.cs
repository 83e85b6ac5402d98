using System.Runtime.CompilerServices;
using System.Runtime.Serialization;

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
        protected ArgumentException(SerializationInfo info, StreamingContext context) : base(info, context)
        {
            paramName = info.GetString("ParamName");
        }
        public override void GetObjectData(SerializationInfo info, StreamingContext context)
        {
            base.GetObjectData(info, context);
            info.AddValue("ParamName", paramName, typeof(string));
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
                if (string.IsNullOrEmpty(paramName)) return text;
                return RuntimeFlavor.IsCurrent ? text + " (Parameter '" + paramName + "')" : text + Environment.NewLine + "Parameter name: " + paramName;
            }
        }
        /// <exception cref="ArgumentException">The argument is null or empty.</exception>
        public static void ThrowIfNullOrEmpty(string argument, [CallerArgumentExpression("argument")] string paramName = null)
        {
            ArgumentNullException.ThrowIfNull(argument, paramName);
            if (argument.Length == 0) throw new ArgumentException("The value cannot be an empty string.", paramName);
        }
        /// <exception cref="ArgumentException">The argument is null, empty or nothing but white space.</exception>
        public static void ThrowIfNullOrWhiteSpace(string argument, [CallerArgumentExpression("argument")] string paramName = null)
        {
            ArgumentNullException.ThrowIfNull(argument, paramName);
            if (string.IsNullOrWhiteSpace(argument)) throw new ArgumentException("The value cannot be an empty string or composed entirely of whitespace.", paramName);
        }
    }
}
