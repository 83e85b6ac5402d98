namespace System.Dynamic
{
    /// <summary>Tells a dynamic object what is asked of it.</summary>
    /// <seealso href="https://learn.microsoft.com/dotnet/api/system.dynamic.dynamicmetaobjectbinder"/>
    public abstract class DynamicMetaObjectBinder
    {
        internal DynamicMetaObjectBinder()
        {
        }
        public virtual Type ReturnType
        {
            get { return typeof(object); }
        }
    }
}
