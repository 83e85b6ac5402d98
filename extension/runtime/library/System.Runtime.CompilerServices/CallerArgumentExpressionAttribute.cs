using System;

namespace System.Runtime.CompilerServices
{
    /// <summary>Asks for the text of another argument at the call.</summary>
    /// <seealso href="https://learn.microsoft.com/dotnet/api/system.runtime.compilerservices.callerargumentexpressionattribute"/>
    [AttributeUsage(AttributeTargets.Parameter)]
    public sealed class CallerArgumentExpressionAttribute : Attribute
    {
        private readonly string parameterName;

        public CallerArgumentExpressionAttribute(string parameterName)
        {
            this.parameterName = parameterName;
        }
        public string ParameterName
        {
            get { return parameterName; }
        }
    }
}
