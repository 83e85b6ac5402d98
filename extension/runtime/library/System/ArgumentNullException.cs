using System.Runtime.CompilerServices;
using System.Runtime.Serialization;

namespace System
{
    /// <summary>An argument is null and may not be.</summary>
    public class ArgumentNullException : ArgumentException
    {
        public ArgumentNullException() : base("Value cannot be null.")
        {
            HResult = unchecked((int)0x80004003);
        }
        public ArgumentNullException(string paramName) : base("Value cannot be null.", paramName)
        {
            HResult = unchecked((int)0x80004003);
        }
        public ArgumentNullException(string message, Exception innerException) : base(message, innerException)
        {
            HResult = unchecked((int)0x80004003);
        }
        public ArgumentNullException(string paramName, string message) : base(message, paramName)
        {
            HResult = unchecked((int)0x80004003);
        }
        protected ArgumentNullException(SerializationInfo info, StreamingContext context) : base(info, context)
        {
        }
        /// <exception cref="ArgumentNullException">The argument is null; its text at the call is told as its name.</exception>
        public static void ThrowIfNull(object argument, [CallerArgumentExpression("argument")] string paramName = null)
        {
            if (argument == null) throw new ArgumentNullException(paramName);
        }
    }
}
