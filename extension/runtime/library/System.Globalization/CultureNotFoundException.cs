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
    }
}
