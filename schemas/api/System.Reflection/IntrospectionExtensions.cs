namespace System.Reflection
{
    /// <summary>Gives the TypeInfo of a type.</summary>
    public static class IntrospectionExtensions
    {
        public static extern TypeInfo GetTypeInfo(this Type type);
    }
}
