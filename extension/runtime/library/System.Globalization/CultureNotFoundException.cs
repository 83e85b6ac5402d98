using System;
using System.Runtime.Serialization;

namespace System.Globalization
{
    /// <summary>A culture is unknown.</summary>
    public class CultureNotFoundException : ArgumentException
    {
        public CultureNotFoundException() : base("Culture is not supported.")
        {
        }
        public CultureNotFoundException(string message) : base(message)
        {
        }
        public CultureNotFoundException(string paramName, string message) : base(message, paramName)
        {
        }
        public CultureNotFoundException(string paramName, string invalidCultureName, string message) : base(message, paramName)
        {
            InvalidCultureName = invalidCultureName;
        }
        public CultureNotFoundException(string message, Exception innerException) : base(message, innerException)
        {
        }
        public CultureNotFoundException(string message, string invalidCultureName, Exception innerException) : base(message, innerException)
        {
            InvalidCultureName = invalidCultureName;
        }
        public CultureNotFoundException(string message, int invalidCultureId, Exception innerException) : base(message, innerException)
        {
            InvalidCultureId = invalidCultureId;
        }
        public CultureNotFoundException(string paramName, int invalidCultureId, string message) : base(message, paramName)
        {
            InvalidCultureId = invalidCultureId;
        }
        protected CultureNotFoundException(SerializationInfo info, StreamingContext context) : base(info, context)
        {
        }
        public virtual string InvalidCultureName { get; private set; }
        public virtual int? InvalidCultureId { get; private set; }
        public override string Message
        {
            get
            {
                if (InvalidCultureName == null && InvalidCultureId == null) return base.Message;
                string culture = InvalidCultureId == null ? InvalidCultureName : string.Format(CultureInfo.InvariantCulture, "{0} (0x{0:x4})", InvalidCultureId.Value);
                return base.Message + Environment.NewLine + culture + " is an invalid culture identifier.";
            }
        }
    }
}
