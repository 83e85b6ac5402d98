using System;

namespace Microsoft.CSharp.RuntimeBinder
{
    /// <summary>What was asked of a dynamic value cannot be done with what it is.</summary>
    /// <seealso href="https://learn.microsoft.com/dotnet/api/microsoft.csharp.runtimebinder.runtimebinderexception"/>
    public class RuntimeBinderException : Exception
    {
        public RuntimeBinderException()
        {
        }
        public RuntimeBinderException(string message) : base(message)
        {
        }
        public RuntimeBinderException(string message, Exception innerException) : base(message, innerException)
        {
        }
    }
}
