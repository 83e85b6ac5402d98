using System;

namespace System.Runtime.CompilerServices
{
    /// <summary>The parameter of an asynchronous iterator that receives the token given to GetAsyncEnumerator.</summary>
    /// <seealso href="https://learn.microsoft.com/dotnet/api/system.runtime.compilerservices.enumeratorcancellationattribute"/>
    [AttributeUsage(AttributeTargets.Parameter)]
    public sealed class EnumeratorCancellationAttribute : Attribute
    {
        public EnumeratorCancellationAttribute()
        {
        }
    }
}
