namespace System.Reflection
{
    /// <summary>An object that knows its own TypeInfo.</summary>
    public interface IReflectableType
    {
        TypeInfo GetTypeInfo();
    }
}
