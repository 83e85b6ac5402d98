namespace System.Runtime.CompilerServices
{
    /// <summary>The type takes interpolated strings piece by piece.</summary>
    /// <seealso href="https://learn.microsoft.com/dotnet/api/system.runtime.compilerservices.interpolatedstringhandlerattribute"/>
    [AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct, AllowMultiple = false, Inherited = false)]
    public sealed class InterpolatedStringHandlerAttribute : Attribute
    {
    }
}
