namespace System.Dynamic
{
    /// <summary>The object becomes one of another type.</summary>
    /// <seealso href="https://learn.microsoft.com/dotnet/api/system.dynamic.convertbinder"/>
    public class ConvertBinder : DynamicMetaObjectBinder
    {
        private readonly Type type;
        private readonly bool isExplicit;

        internal ConvertBinder(Type type, bool isExplicit)
        {
            this.type = type;
            this.isExplicit = isExplicit;
        }
        public Type Type
        {
            get { return type; }
        }
        public bool Explicit
        {
            get { return isExplicit; }
        }
    }
}
