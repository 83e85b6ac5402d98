using System;

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
        public virtual string InvalidCultureName { get; private set; }
        public override string Message
        {
            get
            {
                if (InvalidCultureName == null) return base.Message;
                return base.Message + Environment.NewLine + InvalidCultureName + " is an invalid culture identifier.";
            }
        }
    }
}
