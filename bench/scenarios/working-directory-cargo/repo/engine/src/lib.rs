pub fn one() -> i32 {
    1
}

#[test]
fn ones() {
    assert_eq!(one(), 1);
}
