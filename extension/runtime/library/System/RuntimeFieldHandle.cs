namespace System
{
    /// <summary>A field, as the runtime knows it.</summary>
    /// <seealso href="https://learn.microsoft.com/dotnet/api/system.runtimefieldhandle"/>
    public struct RuntimeFieldHandle
    {
    }
}
