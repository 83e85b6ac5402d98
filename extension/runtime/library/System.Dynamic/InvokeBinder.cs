namespace System.Dynamic
{
    /// <summary>The object itself is called.</summary>
    /// <seealso href="https://learn.microsoft.com/dotnet/api/system.dynamic.invokebinder"/>
    public class InvokeBinder : DynamicMetaObjectBinder
    {
        private readonly CallInfo callInfo;

        internal InvokeBinder(int argumentCount)
        {
            callInfo = new CallInfo(argumentCount);
        }
        public CallInfo CallInfo
        {
            get { return callInfo; }
        }
    }
}
