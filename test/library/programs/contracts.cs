#define DEBUG
using System;
using System.Diagnostics.Contracts;

class Account
{
    private int balance;
    public Account(int balance)
    {
        Contract.Requires(Say("nobody looks"));
        Contract.Requires(balance > 0, "positive");
        Contract.Ensures(this.balance == Contract.OldValue(balance));
        Contract.EndContractBlock();
        this.balance = balance;
    }
    [Pure]
    public int Balance
    {
        get
        {
            Contract.Ensures(Contract.Result<int>() > 0);
            return balance;
        }
    }
    [ContractInvariantMethod]
    private void Invariant()
    {
        Contract.Invariant(balance > 0);
    }
    private static bool Say(string text)
    {
        Console.WriteLine(text);
        return true;
    }
}

class Program
{
    static void Try(Action action)
    {
        try
        {
            action();
        }
        catch (Exception e)
        {
            Console.WriteLine(e.GetType().Name + ": " + e.Message.Split('\r', '\n')[0]);
        }
    }
    static void Main()
    {
        Console.WriteLine(new Account(-1).Balance);
        Contract.Assert(true);
        Try(() => Contract.Assert(1 > 2));
        Try(() => Contract.Assume(1 > 2, "two is more"));
        Console.WriteLine(Contract.ForAll(0, 3, i => i < 3) + " " + Contract.ForAll(new[] { 1, 2 }, i => i > 1));
        Console.WriteLine(Contract.Exists(new[] { 1, 2 }, i => i > 1) + " " + Contract.Exists(1, 1, i => true));
        Try(() => Contract.ForAll(3, 1, i => true));
        Try(() => Contract.ForAll<int>(null, i => true));
        Contract.ContractFailed += (sender, e) =>
        {
            Console.WriteLine(e.FailureKind + ": " + e.Message + " " + e.Handled);
            e.SetHandled();
        };
        Contract.Assert(false, "handled");
        Console.WriteLine("goes on");
    }
}
