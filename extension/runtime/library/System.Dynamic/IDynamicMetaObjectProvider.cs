namespace System.Dynamic
{
    /// <summary>Marks objects whose members are found at run time.</summary>
    /// <seealso href="https://learn.microsoft.com/dotnet/api/system.dynamic.idynamicmetaobjectprovider"/>
    public interface IDynamicMetaObjectProvider
    {
    }
}
