namespace System.Dynamic
{
    /// <summary>An element is written.</summary>
    /// <seealso href="https://learn.microsoft.com/dotnet/api/system.dynamic.setindexbinder"/>
    public class SetIndexBinder : DynamicMetaObjectBinder
    {
        private readonly CallInfo callInfo;

        internal SetIndexBinder(int argumentCount)
        {
            callInfo = new CallInfo(argumentCount);
        }
        public CallInfo CallInfo
        {
            get { return callInfo; }
        }
    }
}
