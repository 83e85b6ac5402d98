namespace System.Dynamic
{
    /// <summary>A method is called.</summary>
    /// <seealso href="https://learn.microsoft.com/dotnet/api/system.dynamic.invokememberbinder"/>
    public class InvokeMemberBinder : DynamicMetaObjectBinder
    {
        private readonly string name;
        private readonly CallInfo callInfo;

        internal InvokeMemberBinder(string name, int argumentCount)
        {
            this.name = name;
            callInfo = new CallInfo(argumentCount);
        }
        public string Name
        {
            get { return name; }
        }
        public bool IgnoreCase
        {
            get { return false; }
        }
        public CallInfo CallInfo
        {
            get { return callInfo; }
        }
    }
}
