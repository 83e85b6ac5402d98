namespace System.Dynamic
{
    /// <summary>A member is written.</summary>
    /// <seealso href="https://learn.microsoft.com/dotnet/api/system.dynamic.setmemberbinder"/>
    public class SetMemberBinder : DynamicMetaObjectBinder
    {
        private readonly string name;

        internal SetMemberBinder(string name)
        {
            this.name = name;
        }
        public string Name
        {
            get { return name; }
        }
        public bool IgnoreCase
        {
            get { return false; }
        }
    }
}
