namespace System.Runtime.Serialization
{
    /// <summary>Makes objects without running a constructor.</summary>
    public static class FormatterServices
    {
        public static object GetUninitializedObject(Type type)
        {
            if (type == null) throw new ArgumentNullException("type");
            return Blank(type);
        }
        private static extern object Blank(Type type);
    }
}
