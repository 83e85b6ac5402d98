namespace System.Reflection
{
    /// <summary>What an assembly holds.</summary>
    /// <seealso href="https://learn.microsoft.com/dotnet/api/system.reflection.assemblycontenttype"/>
    public enum AssemblyContentType
    {
        Default = 0,
        WindowsRuntime = 1,
    }
}
